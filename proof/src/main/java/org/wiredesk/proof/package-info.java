/** A real system, disturbed on purpose and reconciled: nothing lost, nothing doubled, nothing stale. */
@NullMarked
package org.wiredesk.proof;

import org.jspecify.annotations.NullMarked;
