package org.wiredesk.store.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 writes it.
 *
 * @param title the same for every problem of a status
 * @param detail a sentence about this one, for people
 * @param parameter the query or path parameter at fault, if one is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, @Nullable String parameter) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String detail) {
        return new Problem("about:blank", Titles.of(status), status, detail, null);
    }

    public static Problem of(int status, String detail, String parameter) {
        return new Problem("about:blank", Titles.of(status), status, detail, parameter);
    }
}
