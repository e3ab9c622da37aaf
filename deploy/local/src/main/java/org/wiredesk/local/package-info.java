/** The one-command run: real servers and the three services on one machine with nothing but a JDK. */
@NullMarked
package org.wiredesk.local;

import org.jspecify.annotations.NullMarked;
