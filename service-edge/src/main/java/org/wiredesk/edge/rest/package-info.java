/** Requests that cannot be served, answered as RFC 9457 problem details, and the JSON of the contract. */
@NullMarked
package org.wiredesk.edge.rest;

import org.jspecify.annotations.NullMarked;
