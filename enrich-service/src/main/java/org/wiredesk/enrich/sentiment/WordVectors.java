package org.wiredesk.enrich.sentiment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.linear.NameIndex;

/** Where words stand among words by the company they keep: a row of one byte a dimension for each, by hashed word. */
public final class WordVectors {
    /** Knows no word. */
    public static final WordVectors NONE = new WordVectors(0, 1, new int[0], new byte[0]);

    private final int dimensions;
    private final float scale;
    private final NameIndex words;
    private final byte[] values;

    /**
     * @param scale what one unit of a value is worth
     * @param words named with {@link #name}, distinct
     * @param values a row for each word
     */
    public WordVectors(int dimensions, float scale, int[] words, byte[] values) {
        this.dimensions = dimensions;
        this.scale = scale;
        this.words = new NameIndex(words);
        this.values = values;
    }

    /** The name of a word in small letters. */
    public static int name(String word) {
        return Hashes.of(word);
    }

    public int dimensions() {
        return dimensions;
    }

    public int size() {
        return words.size();
    }

    /** The row of a word; -1 when it is unknown. */
    int row(int word) {
        return words.row(word);
    }

    /** Writes the vector of a row; leaves the place as it is when there is none. */
    void copy(int row, float[] target, int offset) {
        if (row < 0) {
            return;
        }
        for (int i = 0; i < dimensions; i++) {
            target[offset + i] = scale * values[row * dimensions + i];
        }
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(dimensions);
        out.writeFloat(scale);
        out.writeInt(words.size());
        words.write(out);
        out.write(values);
    }

    public static WordVectors read(DataInputStream in) throws IOException {
        int dimensions = in.readInt();
        float scale = in.readFloat();
        int[] words = NameIndex.readNames(in, in.readInt());
        byte[] values = new byte[words.length * dimensions];
        in.readFully(values);
        return new WordVectors(dimensions, scale, words, values);
    }
}
