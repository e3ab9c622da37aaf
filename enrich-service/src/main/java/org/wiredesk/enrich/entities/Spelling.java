package org.wiredesk.enrich.entities;

import java.util.List;

/** Writes words as a name is printed: no space before possessives and commas or around hyphens. */
final class Spelling {
    private Spelling() {}

    static String join(List<String> words) {
        StringBuilder text = new StringBuilder();
        boolean glue = true;
        for (String word : words) {
            boolean hangs = word.startsWith("'")
                    || word.equals(",")
                    || word.equals("-")
                    || word.equals("/")
                    || word.equals(")")
                    || word.equals("!")
                    || word.equals(".");
            if (!glue && !hangs) {
                text.append(' ');
            }
            text.append(word);
            glue = word.equals("-") || word.equals("(") || word.equals("/");
        }
        return text.toString();
    }
}
