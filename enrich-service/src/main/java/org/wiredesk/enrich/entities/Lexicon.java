package org.wiredesk.enrich.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.wiredesk.enrich.linear.NameIndex;

/**
 * What open text tells about words: classes of words that stand in like company, from coarse to fine, and how often a word is
 * written with a capital where it need not be.
 */
public final class Lexicon {
    /** How many clusterings there are. */
    public static final int CLUSTERINGS = 3;

    private final NameIndex words;
    private final short[] clusters;
    private final NameIndex lowered;
    private final byte[] cases;

    /**
     * @param words hashed words as written, digits as 0
     * @param clusters {@link #CLUSTERINGS} a word, from 1
     * @param lowered hashed words in small letters
     * @param cases 1 (never with a capital) to 5 (always)
     */
    public Lexicon(int[] words, short[] clusters, int[] lowered, byte[] cases) {
        this.words = new NameIndex(words);
        this.clusters = clusters;
        this.lowered = new NameIndex(lowered);
        this.cases = cases;
    }

    /** The word's row, for {@link #cluster}; -1 when unknown. */
    int row(int word) {
        return words.row(word);
    }

    int cluster(int row, int clustering) {
        return row < 0 ? 0 : clusters[row * CLUSTERINGS + clustering];
    }

    /** 1 to 5; 0 when unknown. */
    int capitals(int loweredWord) {
        int row = lowered.row(loweredWord);
        return row < 0 ? 0 : cases[row];
    }

    public int size() {
        return words.size();
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        words.write(out);
        for (short cluster : clusters) {
            out.writeShort(cluster);
        }
        out.writeInt(lowered.size());
        lowered.write(out);
        out.write(cases);
    }

    public static Lexicon read(DataInputStream in) throws IOException {
        int[] words = NameIndex.readNames(in, in.readInt());
        short[] clusters = new short[words.length * CLUSTERINGS];
        for (int i = 0; i < clusters.length; i++) {
            clusters[i] = in.readShort();
        }
        int[] lowered = NameIndex.readNames(in, in.readInt());
        byte[] cases = new byte[lowered.length];
        in.readFully(cases);
        return new Lexicon(words, clusters, lowered, cases);
    }
}
