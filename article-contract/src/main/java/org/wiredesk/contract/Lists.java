package org.wiredesk.contract;

import java.util.List;

import org.jspecify.annotations.Nullable;

final class Lists {
    private Lists() {}

    /** An immutable copy; a list that an older message does not have is empty. */
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
