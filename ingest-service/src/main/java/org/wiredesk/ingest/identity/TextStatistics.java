package org.wiredesk.ingest.identity;

/**
 * Word count and near-duplicate fingerprint of a clean body, in one pass.
 *
 * <p>The fingerprint is Charikar's SimHash (2002) of 64 bits over shingles of {@value #SHINGLE} case-folded words: copies of one story
 * differ in few bits, different stories in about half.
 *
 * @param words runs of letters and digits; an ideograph counts as a word
 * @param fingerprint 16 hex digits; all zero for a text without words
 */
public record TextStatistics(int words, String fingerprint) {
    static final int SHINGLE = 3;
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    public static TextStatistics of(String body) {
        int words = 0;
        long[] last = new long[SHINGLE];
        int[] votes = new int[64];
        long hash = SEED;
        boolean inWord = false;
        int length = body.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? body.charAt(i) : ' ';
            boolean letter = isWordCharacter(c);
            boolean ideograph = letter && c >= 0x2e80 && Character.isIdeographic(c);
            if (inWord && (!letter || ideograph)) {
                last[words++ % SHINGLE] = hash;
                vote(votes, last, words);
                inWord = false;
            }
            if (letter) {
                hash = inWord ? hash : SEED;
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
                inWord = true;
            }
            if (ideograph) {
                last[words++ % SHINGLE] = hash;
                vote(votes, last, words);
                inWord = false;
            }
        }
        if (words > 0 && words < SHINGLE) {
            vote(votes, last, SHINGLE);
        }
        long fingerprint = 0;
        for (int bit = 0; bit < 64; bit++) {
            if (votes[bit] > 0) {
                fingerprint |= 1L << bit;
            }
        }
        return new TextStatistics(words, String.format("%016x", fingerprint));
    }

    private static void vote(int[] votes, long[] last, int words) {
        if (words < SHINGLE) {
            return;
        }
        long shingle = 0;
        for (int back = 1; back <= SHINGLE; back++) {
            shingle = (shingle ^ last[Math.floorMod(words - back, SHINGLE)]) * 0x9e3779b97f4a7c15L;
            shingle ^= shingle >>> 29;
        }
        for (int bit = 0; bit < 64; bit++) {
            votes[bit] += (int) (shingle >>> bit & 1) * 2 - 1;
        }
    }

    private static boolean isWordCharacter(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }
}
