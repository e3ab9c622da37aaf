package org.wiredesk.store.search;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.wiredesk.edge.rest.ProblemException;

/** Refuses a body that is larger than any search, before it is read. The server's own limit, which is higher, ends without a word. */
final class BodyLimit {
    private static final int BYTES = 1 << 20;

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        if (request.getLength() > BYTES) {
            throw ProblemException.of(Status.REQUEST_ENTITY_TOO_LARGE, "the body is larger than " + BYTES + " bytes");
        }
    }
}
