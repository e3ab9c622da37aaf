package org.wiredesk.ingest.format;

import java.util.Arrays;

/** The words of a text as hashes that do not see case: runs of letters and digits. */
final class WordHashes {
    private WordHashes() {}

    static int[] of(String text) {
        int[] hashes = new int[text.length() / 4 + 4];
        int size = 0;
        int hash = 0;
        boolean word = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
                word = true;
            } else if (word) {
                if (size == hashes.length) {
                    hashes = Arrays.copyOf(hashes, 2 * size);
                }
                hashes[size++] = hash;
                hash = 0;
                word = false;
            }
        }
        return Arrays.copyOf(hashes, size);
    }
}
