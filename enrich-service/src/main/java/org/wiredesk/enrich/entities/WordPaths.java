package org.wiredesk.enrich.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.linear.SortedNames;

/**
 * Where words stand in a tree of classes (Brown et al. 1992): words of like use share the first steps of their path from the root,
 * and the more steps the more alike they are.
 */
public final class WordPaths {
    /** Knows nothing. */
    public static final WordPaths NONE = new WordPaths(new SortedNames(new int[0]), new short[0], new int[] {1});

    /** How many first steps make a class, from coarse to fine. */
    private static final int[] STEPS = {4, 6, 10, 20};
    /** How many classes a word has. */
    public static final int LEVELS = STEPS.length;

    private final SortedNames words;
    private final short[] leaves;
    private final int[] paths;

    /**
     * @param words named by {@link #name}
     * @param leaves number of each word's path
     * @param paths steps as bits after a leading 1
     */
    public WordPaths(SortedNames words, short[] leaves, int[] paths) {
        this.words = words;
        this.leaves = leaves;
        this.paths = paths;
    }

    /** Names a word: capitals and the length of numbers make no difference. */
    public static int name(String word) {
        String small = WordTraits.lower(word);
        StringBuilder plain = null;
        for (int i = 0; i < small.length(); i++) {
            boolean digit = Character.isDigit(small.charAt(i));
            if (digit && plain == null) {
                plain = new StringBuilder(small.length()).append(small, 0, i);
            }
            if (plain != null && !(digit && i > 0 && Character.isDigit(small.charAt(i - 1)))) {
                plain.append(digit ? '0' : small.charAt(i));
            }
        }
        return Hashes.of(plain == null ? small : plain);
    }

    /** The word's classes from coarse to fine; all 0 when it is unknown. */
    int[] classes(int name) {
        int[] classes = new int[LEVELS];
        int row = words.row(name);
        if (row >= 0) {
            int path = paths[leaves[row]];
            int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(path);
            for (int level = 0; level < LEVELS; level++) {
                classes[level] = path >> Math.max(0, length - STEPS[level]);
            }
        }
        return classes;
    }

    public int size() {
        return words.size();
    }

    public void write(DataOutputStream out) throws IOException {
        words.write(out);
        for (short leaf : leaves) {
            out.writeByte(leaf >> 8);
        }
        for (short leaf : leaves) {
            out.writeByte(leaf);
        }
        out.writeInt(paths.length);
        for (int path : paths) {
            out.writeInt(path);
        }
    }

    public static WordPaths read(DataInputStream in) throws IOException {
        SortedNames words = SortedNames.read(in);
        byte[] bytes = new byte[2 * words.size()];
        in.readFully(bytes);
        short[] leaves = new short[words.size()];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = (short) (bytes[i] << 8 | bytes[leaves.length + i] & 0xFF);
        }
        int[] paths = new int[in.readInt()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = in.readInt();
        }
        return new WordPaths(words, leaves, paths);
    }
}
