package org.wiredesk.edge.rest;

import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 writes it.
 *
 * @param title the same for every problem of a status
 * @param detail a sentence for people that says what to change
 * @param reason stable code, where the input itself was refused: one of the rejection reasons
 * @param parameter the query or path parameter that is at fault, where it is one
 * @param field path of the field of the body that is at fault, where it is one
 */
@Schema(description = "Problem details, RFC 9457")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String reason,
        @Nullable String parameter,
        @Nullable String field) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "about:blank";

    static Problem of(Response.StatusType status, String detail) {
        return of(status, detail, null, null, null);
    }

    static Problem of(
            Response.StatusType status,
            String detail,
            @Nullable String reason,
            @Nullable String parameter,
            @Nullable String field) {
        return new Problem(TYPE, status.getReasonPhrase(), status.getStatusCode(), detail, reason, parameter, field);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
