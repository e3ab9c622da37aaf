/** Batches in, records out: at least once, with effects once. */
@NullMarked
package org.wiredesk.edge.delivery;

import org.jspecify.annotations.NullMarked;
