package org.wiredesk.enrich.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.linear.NameIndex;

/** Known names of one to five words with their kind, kept as hashes only. */
public final class Gazetteer {
    /** Words in the longest name. */
    public static final int LONGEST = 5;

    private final NameIndex phrases;
    private final byte[] kinds;

    /**
     * @param phrases names hashed with {@link #hash}
     * @param kinds from 1, one for each name
     */
    public Gazetteer(int[] phrases, byte[] kinds) {
        this.phrases = new NameIndex(phrases);
        this.kinds = kinds;
    }

    /** Names a phrase, as words with digits as 0. */
    public static int hash(String... words) {
        int hash = 0;
        for (String word : words) {
            hash = extend(hash, Hashes.of(WordTraits.withoutDigits(word)));
        }
        return hash;
    }

    private static int extend(int hash, int word) {
        return Hashes.of(hash, word);
    }

    /** For each word the kind of the longest name it lies in, times two, plus one when it does not begin it; 0 for none. */
    int[] find(WordTraits[] words) {
        int[] found = new int[words.length];
        for (int i = 0; i < found.length; i++) {
            if (!words[i].isName()) {
                continue;
            }
            int hash = 0;
            int length = 0;
            int kind = 0;
            for (int n = 0; n < LONGEST && i + n < found.length; n++) {
                hash = extend(hash, words[i + n].word);
                int row = phrases.row(hash);
                if (row >= 0) {
                    length = n + 1;
                    kind = kinds[row];
                }
            }
            for (int n = 0; n < length; n++) {
                found[i + n] = kind * 2 + (n > 0 ? 1 : 0);
            }
            i += Math.max(0, length - 1);
        }
        return found;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(kinds.length);
        phrases.write(out);
        out.write(kinds);
    }

    public static Gazetteer read(DataInputStream in) throws IOException {
        int[] phrases = NameIndex.readNames(in, in.readInt());
        byte[] kinds = new byte[phrases.length];
        in.readFully(kinds);
        return new Gazetteer(phrases, kinds);
    }
}
