/** One trace for one article, from topic to topic. */
@NullMarked
package org.wiredesk.edge.tracing;

import org.jspecify.annotations.NullMarked;
