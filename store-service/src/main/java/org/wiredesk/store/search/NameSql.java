package org.wiredesk.store.search;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.wiredesk.store.entities.NameKey;

/** Looks up what the names in a filter stand for. */
public final class NameSql {
    private NameSql() {}

    /** Ids of the sources; null when the filter names none. */
    public static @Nullable Statement sources(Filter filter) {
        if (filter.source() == null) {
            return null;
        }
        return new Sql()
                .add(
                        "SELECT id FROM source WHERE name_key = ? OR domain = ?",
                        NameKey.of(filter.source()),
                        filter.source().toLowerCase(Locale.ROOT))
                .build();
    }

    /** Ids of the entities; null when the filter names none. */
    public static @Nullable Statement entities(Filter filter) {
        if (filter.entity() == null) {
            return null;
        }
        Sql sql = new Sql()
                .add(
                        "SELECT id FROM entity WHERE (id = ? OR name_key = ?)",
                        filter.entity(),
                        NameKey.of(filter.entity()));
        if (filter.entityType() != null) {
            sql.add(" AND type = ?", filter.entityType().code());
        }
        return sql.build();
    }
}
