/** Other programs: starting, finding, watching and stopping them. */
@NullMarked
package org.wiredesk.local.process;

import org.jspecify.annotations.NullMarked;
