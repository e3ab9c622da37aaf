package org.wiredesk.edge.rest;

import java.util.List;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.arc.All;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error of a request as problem details, with nothing of the inside in them. */
final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String SOON = "1";
    private static final String LATER = "2";

    private final List<Outage> outages;

    Problems(@All List<Outage> outages) {
        this.outages = outages;
    }

    @ServerExceptionMapper
    Response ended(ProblemException e) {
        Response.ResponseBuilder response = Response.fromResponse(e.problem().response());
        return switch (e.problem().status()) {
            case 401 -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            case 429 -> response.header(HttpHeaders.RETRY_AFTER, SOON).build();
            case 503 -> response.header(HttpHeaders.RETRY_AFTER, LATER).build();
            default -> response.build();
        };
    }

    /** What the framework itself refuses: no such route, method, media type. */
    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        Response original = e.getResponse();
        if (original.getStatus() < Status.BAD_REQUEST.getStatusCode()) {
            return original;
        }
        Response.StatusType status = original.getStatusInfo();
        Response answer = Problem.of(status, detail(status)).response();
        String allow = original.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response failed(Throwable e, UriInfo uri) {
        for (Outage outage : outages) {
            ProblemException problem = outage.read(e);
            if (problem != null) {
                LOG.warnf("a request of %s was turned away: %s", uri.getPath(), e.getMessage());
                return ended(problem);
            }
        }
        LOG.errorf(e, "unexpected, for a request of %s", uri.getPath());
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "the request could not be served; the log says why")
                .response();
    }

    private static String detail(Response.StatusType status) {
        return switch (status.getStatusCode()) {
            case 404 -> "there is nothing at this address";
            case 405 -> "this address does not take this method";
            case 406 -> "none of the media types in Accept can be given";
            case 413 -> "the body is too large";
            case 415 -> "this media type is not understood here";
            default ->
                status.getFamily() == Status.Family.SERVER_ERROR
                        ? "the request could not be served"
                        : "the request cannot be understood";
        };
    }
}
