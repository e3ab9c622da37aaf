/** Looking after a local run: status, logs, stop and reset. */
@NullMarked
package org.wiredesk.local.operate;

import org.jspecify.annotations.NullMarked;
