package org.wiredesk.enrich.entities;

import org.wiredesk.enrich.linear.Hashes;

/** What a word shows by itself, hashed once for all places where it stands. */
final class WordTraits {
    static final int LOWER = 1;
    static final int CAPITALISED = 2;
    static final int CAPITALS = 3;
    static final int MIXED = 4;
    static final int DIGITS = 5;
    static final int MARK = 6;
    private static final int LONGEST_AFFIX = 4;

    /** Stands before the first and after the last word of a sentence. */
    static final WordTraits OUTSIDE = new WordTraits();

    final String text;
    final int word;
    final int lower;
    final int shape;
    final int kind;
    final int length;
    final int[] prefixes;
    final int[] suffixes;
    final int capitals;
    /** Classes from {@link WordPaths}. */
    final int[] paths;
    /** What {@link NameRoles} has of it. */
    final int roles;

    private WordTraits() {
        text = "";
        word = lower = shape = 1;
        kind = 0;
        length = 0;
        prefixes = suffixes = new int[0];
        capitals = 7;
        paths = new int[] {-1, -1, -1, -1};
        roles = 0;
    }

    WordTraits(String text, Lexica lexica) {
        this.text = text;
        String digits = withoutDigits(text);
        String small = lower(digits);
        word = Hashes.of(digits);
        lower = Hashes.of(small);
        shape = Hashes.of(shape(text));
        kind = kind(text);
        length = text.length();
        int affixes = kind == MARK ? 0 : Math.min(LONGEST_AFFIX, small.length());
        prefixes = new int[affixes];
        suffixes = new int[affixes];
        for (int n = 1; n <= affixes; n++) {
            prefixes[n - 1] = Hashes.of(small, 0, n);
            suffixes[n - 1] = Hashes.of(small, small.length() - n, small.length());
        }
        capitals = lexica.cases().of(lower);
        paths = lexica.paths().classes(WordPaths.name(text));
        roles = isName() ? lexica.roles().code(word) : 0;
    }

    boolean isName() {
        return kind == CAPITALISED || kind == CAPITALS || kind == MIXED;
    }

    static String withoutDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                char[] chars = text.toCharArray();
                for (int k = i; k < chars.length; k++) {
                    if (Character.isDigit(chars[k])) {
                        chars[k] = '0';
                    }
                }
                return new String(chars);
            }
        }
        return text;
    }

    static String lower(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    static int kind(String text) {
        int upper = 0;
        int small = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                small++;
            } else if (Character.isDigit(c)) {
                digits++;
            }
        }
        if (upper + small == 0) {
            return digits > 0 ? DIGITS : MARK;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (small == 0) {
            return upper == 1 ? CAPITALISED : CAPITALS;
        }
        return upper == 1 && Character.isUpperCase(text.charAt(0)) ? CAPITALISED : MIXED;
    }

    /** "McCain" is "XxXx", "U.S." is "X.X.", "2026" is "00". */
    static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        char before = 0;
        int run = 0;
        for (int i = 0; i < text.length() && shape.length() < 12; i++) {
            char c = text.charAt(i);
            char of = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            run = of == before ? run + 1 : 1;
            if (run <= 2) {
                shape.append(of);
            }
            before = of;
        }
        return shape.toString();
    }
}
