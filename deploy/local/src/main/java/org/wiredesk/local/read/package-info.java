/** Articles in a form that people read. */
@NullMarked
package org.wiredesk.local.read;

import org.jspecify.annotations.NullMarked;
