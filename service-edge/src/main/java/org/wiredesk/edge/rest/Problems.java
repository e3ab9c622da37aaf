package org.wiredesk.edge.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error of a request as problem details, with nothing of the inside in them. */
final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response map(ProblemException e) {
        return e.response();
    }

    @ServerExceptionMapper
    Response map(WebApplicationException e) {
        Response original = e.getResponse();
        Response.StatusType status = original.getStatusInfo();
        Response answer = Problem.of(status, detail(status)).response();
        String allow = original.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response map(Throwable e, UriInfo uri) {
        LOG.errorf(e, "unexpected, for a request of %s", uri.getPath());
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "The request could not be served; the log says why.")
                .response();
    }

    private static String detail(Response.StatusType status) {
        return switch (status.getStatusCode()) {
            case 404 -> "There is nothing at this path.";
            case 405 -> "This path does not take this method.";
            case 406 -> "None of the accepted media types can be given.";
            case 415 -> "This path does not take this media type.";
            default ->
                status.getFamily() == Response.Status.Family.SERVER_ERROR
                        ? "The request could not be served."
                        : "The request cannot be understood.";
        };
    }
}
