/** The one-command run from the first check to the last process stopped. */
@NullMarked
package org.wiredesk.local.up;

import org.jspecify.annotations.NullMarked;
