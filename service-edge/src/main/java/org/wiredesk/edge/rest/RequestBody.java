package org.wiredesk.edge.rest;

import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.core.Response.Status;

import org.wiredesk.contract.RejectionReason;

/** Reads the bytes of a request, up to a limit. */
public final class RequestBody {
    private RequestBody() {}

    /** @throws ProblemException when there is more than the limit */
    public static byte[] read(InputStream body, long limit) {
        byte[] bytes;
        try {
            bytes = body.readNBytes(Math.toIntExact(limit + 1));
        } catch (IOException e) {
            throw ProblemException.of(Status.BAD_REQUEST, "The body ended before it was complete.");
        }
        if (bytes.length > limit) {
            throw ProblemException.rejected(RejectionReason.TOO_LARGE, "The body is larger than " + limit + " bytes.");
        }
        return bytes;
    }
}
