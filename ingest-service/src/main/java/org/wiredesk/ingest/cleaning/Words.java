package org.wiredesk.ingest.cleaning;

import java.util.Arrays;

/**
 * The words of a text, found in one pass: offsets, a case-folded hash and a few traits each. Rules look at words instead of
 * characters, which is what makes them readable and their cost linear.
 *
 * <p>An apostrophe or full stop inside a word belongs to it ("editor's", "U.S"); e-mail addresses, handles and web addresses are
 * one word each.
 */
final class Words {
    static final int CAPITALISED = 1;
    static final int ALL_CAPITALS = 1 << 1;
    static final int NUMBER = 1 << 2;
    static final int YEAR = 1 << 3;
    static final int COLON = 1 << 4;
    static final int EMAIL = 1 << 5;
    static final int HANDLE = 1 << 6;
    static final int LINK = 1 << 7;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final String text;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private short[] traits;
    private int size;

    private Words(String text) {
        this.text = text;
        int guess = text.length() / 5 + 8;
        starts = new int[guess];
        ends = new int[guess];
        hashes = new long[guess];
        traits = new short[guess];
    }

    static Words of(String text) {
        Words words = new Words(text);
        words.scan();
        return words;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    long hash(int word) {
        return hashes[word];
    }

    boolean is(int word, int trait) {
        return (traits[word] & trait) != 0;
    }

    String string(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** Index of the first word that starts at or after the offset. */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found < 0 ? -found - 1 : found;
    }

    /** The hash that a word of this spelling has, whatever its case. */
    static long hashOf(CharSequence word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = mix(hash, word.charAt(i));
        }
        return hash;
    }

    /** The hash of a part of a text, whatever its case. */
    static long hashOf(String text, int start, int end) {
        long hash = SEED;
        for (int i = start; i < end; i++) {
            hash = mix(hash, text.charAt(i));
        }
        return hash;
    }

    private static long mix(long hash, char c) {
        return (hash ^ fold(c)) * PRIME;
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' || c == 'ʼ' ? '\'' : Character.toLowerCase(c);
    }

    private void scan() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (isWordCharacter(c)) {
                at = word(at, length, 0);
            } else if (c == '@' && at + 1 < length && isWordCharacter(text.charAt(at + 1))) {
                at = word(at, length, HANDLE);
            } else if (c == '©') {
                add(at, at + 1, hashOf("©"), 0);
                at++;
            } else {
                at++;
            }
        }
    }

    private int word(int start, int length, int given) {
        long hash = SEED;
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int kind = given;
        int at = start;
        if (given == HANDLE) {
            hash = mix(hash, '@');
            at++;
        }
        while (at < length) {
            char c = text.charAt(at);
            if (isWordCharacter(c)) {
                if (c >= '0' && c <= '9') {
                    digits++;
                } else if (Character.isUpperCase(c)) {
                    upper++;
                } else {
                    lower++;
                }
            } else if (at + 1 >= length
                    || !isWordCharacter(text.charAt(at + 1))
                    || !joins(c, kind)
                    || c == '.' && endsSentence(at, kind)) {
                if (c == ':' && at + 2 < length && text.charAt(at + 1) == '/' && text.charAt(at + 2) == '/') {
                    kind |= LINK;
                } else if (c != '/' || (kind & LINK) == 0) {
                    break;
                }
            } else if (c == '@') {
                kind |= EMAIL;
            }
            hash = mix(hash, c);
            at++;
        }
        if (at - start == 1 && lower + upper == 1 && isCopyrightSign(start)) {
            hash = hashOf("©");
        }
        int traits = kind;
        if (upper > 0 && Character.isUpperCase(text.charAt(start))) {
            traits |= CAPITALISED;
            if (lower == 0 && digits == 0) {
                traits |= ALL_CAPITALS;
            }
        }
        if (digits > 0 && upper + lower == 0) {
            traits |= NUMBER;
            if (digits == 4 && at - start == 4 && (text.charAt(start) == '1' || text.charAt(start) == '2')) {
                traits |= YEAR;
            }
        }
        if (isLabel(at, length)) {
            traits |= COLON;
        }
        if (startsWithWww(start)) {
            traits |= LINK;
        }
        add(start, at, hash, traits);
        return at;
    }

    /** "…of the Amazon.Credit: …": a full stop between a small and a capital letter, as pages print that lose white space. */
    private boolean endsSentence(int dot, int kind) {
        return (kind & (EMAIL | LINK | HANDLE)) == 0
                && dot > 1
                && Character.isLowerCase(text.charAt(dot - 1))
                && Character.isUpperCase(text.charAt(dot + 1));
    }

    private static boolean joins(char c, int kind) {
        return switch (c) {
            case '\'', '’', 'ʼ', '.', '@', '_' -> true;
            case '-', '+', '%', '/', '?', '=', '&', '#', '~', ':' ->
                (kind & (EMAIL | LINK)) != 0 && c != ':' || (kind & LINK) != 0;
            default -> false;
        };
    }

    private boolean isCopyrightSign(int at) {
        char c = text.charAt(at);
        return (c == 'c' || c == 'C')
                && at > 0
                && text.charAt(at - 1) == '('
                && at + 1 < text.length()
                && text.charAt(at + 1) == ')';
    }

    /** "Watch:" and "WATCH | ". */
    private boolean isLabel(int end, int length) {
        return end < length
                && (text.charAt(end) == ':'
                        || text.charAt(end) == ' ' && end + 2 < length && text.startsWith("| ", end + 1));
    }

    private boolean startsWithWww(int start) {
        char first = text.charAt(start);
        return (first == 'w' || first == 'W') && text.regionMatches(true, start, "www.", 0, 4);
    }

    private static boolean isWordCharacter(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int start, int end, long hash, int kind) {
        if (size == starts.length) {
            int grown = size + size / 2 + 8;
            starts = Arrays.copyOf(starts, grown);
            ends = Arrays.copyOf(ends, grown);
            hashes = Arrays.copyOf(hashes, grown);
            traits = Arrays.copyOf(traits, grown);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        traits[size] = (short) kind;
        size++;
    }
}
