package org.wiredesk.store.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A statement under construction. Values only ever become parameters. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** @param fragment of this program, with a ? for each value */
    Sql add(String fragment, Object... values) {
        int value = 0;
        for (int i = 0; i < fragment.length(); i++) {
            char c = fragment.charAt(i);
            if (c == '?') {
                parameters.add(bindable(values[value++]));
                text.append('$').append(parameters.size());
            } else {
                text.append(c);
            }
        }
        if (value != values.length) {
            throw new IllegalArgumentException("not one value for each ? of: " + fragment);
        }
        return this;
    }

    private static Object bindable(Object value) {
        return value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value;
    }

    Statement build() {
        return new Statement(text.toString(), List.copyOf(parameters));
    }
}
