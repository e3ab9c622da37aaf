/** Requests that cannot be served, answered as RFC 9457 problem details. */
@NullMarked
package org.wiredesk.enrich.problem;

import org.jspecify.annotations.NullMarked;
