package org.wiredesk.enrich.entities;

import org.wiredesk.contract.EntityType;

/** Stable ids of entities: type and name in small ASCII letters where the script allows it. */
final class Slug {
    private Slug() {}

    static String of(EntityType type, String name) {
        String folded = Folding.fold(name)
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return type.code() + "-" + folded;
    }
}
