package org.wiredesk.store.problems;

import jakarta.ws.rs.core.Response;

final class Titles {
    private Titles() {}

    static String of(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
