/** Errors as readers see them: RFC 9457 problem documents that say nothing of the inside. */
@NullMarked
package org.wiredesk.store.problems;

import org.jspecify.annotations.NullMarked;
