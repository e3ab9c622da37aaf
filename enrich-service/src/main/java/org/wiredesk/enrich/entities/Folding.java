package org.wiredesk.enrich.entities;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes names as readers without the keyboard for them would: "Erdoğan" as "Erdogan", "Løkke" as "Lokke". */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** Small letters without accents. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : withoutAccents(lower);
    }

    private static String withoutAccents(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        lower.chars().forEach(c -> {
            switch (c) {
                case 'ı' -> plain.append('i');
                case 'ł' -> plain.append('l');
                case 'ø' -> plain.append('o');
                case 'đ', 'ð' -> plain.append('d');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                default -> plain.append((char) c);
            }
        });
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
