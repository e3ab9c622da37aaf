/** What people see: lines, progress and colours, plain where there is no terminal. */
@NullMarked
package org.wiredesk.local.console;

import org.jspecify.annotations.NullMarked;
