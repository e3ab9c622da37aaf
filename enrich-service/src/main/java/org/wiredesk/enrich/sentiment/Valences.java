package org.wiredesk.enrich.sentiment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.linear.NameIndex;

/** How well or ill words sound by themselves, distilled from a lexicon: -40 to 40, by hashed word. */
public final class Valences {
    /** Knows no word. */
    public static final Valences NONE = new Valences(new int[0], new byte[0]);

    private final NameIndex words;
    private final byte[] values;

    /**
     * @param words small letters, named with {@link #name}
     * @param values one for each word
     */
    public Valences(int[] words, byte[] values) {
        this.words = new NameIndex(words);
        this.values = values;
    }

    /** The name of a word in small letters. */
    public static int name(String word) {
        return Hashes.of(word);
    }

    /** 0 when unknown. */
    int of(int word) {
        int row = words.row(word);
        return row < 0 ? 0 : values[row];
    }

    public int size() {
        return words.size();
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        words.write(out);
        out.write(values);
    }

    public static Valences read(DataInputStream in) throws IOException {
        int[] words = NameIndex.readNames(in, in.readInt());
        byte[] values = new byte[words.length];
        in.readFully(values);
        return new Valences(words, values);
    }
}
