package org.wiredesk.ingest.identity;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Word count and near-duplicate fingerprint of a clean body, in one pass.
 *
 * <p>The fingerprint is a MinHash (Broder 1997) of {@value #VALUES} values of 8 bits over shingles of {@value #SHINGLE} case-folded
 * words: the share of equal values estimates the share of shingles that two texts have in common. One hash of each shingle serves
 * all values, each taking the smallest of its own part of the hashes (Li, Owen and Zhang 2012); a part that no shingle falls
 * into takes the value of the next. Measured in docs/identity.md.
 *
 * @param words runs of letters and digits; an ideograph counts as a word
 * @param fingerprint 16 hex digits; all zero for a text without words
 */
public record TextStatistics(int words, String fingerprint) {
    static final int SHINGLE = 3;
    static final int VALUES = 8;
    private static final int VALUE_BITS = 8;
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    public static TextStatistics of(String body) {
        int words = 0;
        long[] last = new long[SHINGLE];
        long[] smallest = new long[VALUES];
        Arrays.fill(smallest, -1);
        long hash = SEED;
        boolean inWord = false;
        int length = body.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? body.charAt(i) : ' ';
            boolean letter = isWordCharacter(c);
            boolean ideograph = letter && c >= 0x2e80 && Character.isIdeographic(c);
            if (inWord && (!letter || ideograph)) {
                last[words++ % SHINGLE] = hash;
                note(smallest, last, words);
                inWord = false;
            }
            if (letter) {
                hash = inWord ? hash : SEED;
                hash = (hash ^ folded(c)) * PRIME;
                inWord = true;
            }
            if (ideograph) {
                last[words++ % SHINGLE] = hash;
                note(smallest, last, words);
                inWord = false;
            }
        }
        if (words > 0 && words < SHINGLE) {
            note(smallest, last, SHINGLE);
        }
        return new TextStatistics(words, HexFormat.of().toHexDigits(words == 0 ? 0 : packed(smallest)));
    }

    private static void note(long[] smallest, long[] last, int words) {
        if (words < SHINGLE) {
            return;
        }
        long shingle = 0;
        for (int back = 1; back <= SHINGLE; back++) {
            shingle = (shingle ^ last[(words - back) % SHINGLE]) * 0x9e3779b97f4a7c15L;
            shingle ^= shingle >>> 29;
        }
        int part = (int) (shingle >>> 61);
        long value = shingle & 0x1fffffffffffffffL;
        if (smallest[part] < 0 || value < smallest[part]) {
            smallest[part] = value;
        }
    }

    private static long packed(long[] smallest) {
        long fingerprint = 0;
        for (int part = 0; part < VALUES; part++) {
            int from = part;
            while (smallest[from] < 0) {
                from = (from + 1) % VALUES;
            }
            long value = (smallest[from] * PRIME >>> 40) & 0xff;
            fingerprint |= value << (part * VALUE_BITS);
        }
        return fingerprint;
    }

    private static char folded(char c) {
        return c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }

    private static boolean isWordCharacter(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }
}
