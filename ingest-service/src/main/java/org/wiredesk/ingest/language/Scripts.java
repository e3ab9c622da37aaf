package org.wiredesk.ingest.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Languages that are written in a script of their own: their letters say more than their n-grams. */
final class Scripts {
    private static final Map<UnicodeScript, String> LANGUAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo")));
    private static final int SHARE = 70;
    /** Japanese has kana between its ideographs; Chinese quotes a Japanese name at most. */
    private static final int KANA_SHARE = 10;

    private Scripts() {}

    /** @return null when the script leaves a choice */
    static @Nullable String language(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
                counts.merge(c < 128 ? UnicodeScript.LATIN : UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        if (letters > 0 && (kana + han) * 100 >= letters * SHARE) {
            return kana * 100 >= letters * KANA_SHARE ? "ja" : "zh";
        }
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            if (count.getValue() * 100 >= letters * SHARE) {
                return LANGUAGES.get(count.getKey());
            }
        }
        return null;
    }
}
