package org.wiredesk.enrich.entities;

import java.util.Set;

import org.wiredesk.contract.EntityType;

/** Stable ids of entities: type and name in small ASCII letters where the script allows it. */
final class Slug {
    private static final Set<Integer> NUMBERS =
            Set.of((int) Character.DECIMAL_DIGIT_NUMBER, (int) Character.LETTER_NUMBER, (int) Character.OTHER_NUMBER);

    private Slug() {}

    static String of(EntityType type, String name) {
        StringBuilder slug = new StringBuilder(type.code());
        boolean divided = true;
        String folded = Folding.fold(name);
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            if (Character.isLetter(c) || NUMBERS.contains(Character.getType(c))) {
                slug.append(divided ? "-" : "").appendCodePoint(c);
                divided = false;
            } else if (c != '\'' && c != '’' && c != '.') {
                divided = true;
            }
        }
        return slug.toString();
    }
}
