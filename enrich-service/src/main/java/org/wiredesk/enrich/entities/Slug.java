package org.wiredesk.enrich.entities;

import java.text.Normalizer;
import java.util.Locale;

import org.wiredesk.contract.EntityType;

/** Stable ids of entities: type and name in small ASCII letters where the script allows it. */
final class Slug {
    private Slug() {}

    static String of(EntityType type, String name) {
        String folded = Normalizer.normalize(
                        name.replace('ı', 'i').replace('ł', 'l').replace('ø', 'o'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return type.code() + "-" + folded;
    }
}
