package org.wiredesk.edge.rest;

import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457) of type {@code about:blank}: the title is that of the status.
 *
 * @param detail a sentence for people that says what to change
 * @param reason stable code, where the input itself was refused: one of the rejection reasons
 * @param parameter the query parameter that is at fault, where it is one
 * @param field path of the field of the body that is at fault, where it is one
 */
@Schema(description = "Problem details, RFC 9457")
public record Problem(
        String title,
        int status,
        String detail,
        @Nullable String reason,
        @Nullable String parameter,
        @Nullable String field) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Response.StatusType status, String detail) {
        return new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, null, null, null);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
