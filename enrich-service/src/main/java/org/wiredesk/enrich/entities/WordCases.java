package org.wiredesk.enrich.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.wiredesk.enrich.linear.SortedNames;

/** How often words of open text are written with a capital where they need not be. */
public final class WordCases {
    /** Knows nothing. */
    public static final WordCases NONE = new WordCases(new SortedNames(new int[0]), new byte[0]);

    private final SortedNames words;
    private final byte[] cases;

    /**
     * @param words hashed words in small letters
     * @param cases 1 (never with a capital) to 5 (always)
     */
    public WordCases(SortedNames words, byte[] cases) {
        this.words = words;
        this.cases = cases;
    }

    /** 1 to 5; 0 when unknown. */
    int of(int loweredWord) {
        int row = words.row(loweredWord);
        return row < 0 ? 0 : cases[row];
    }

    void write(DataOutputStream out) throws IOException {
        words.write(out);
        out.write(cases);
    }

    static WordCases read(DataInputStream in) throws IOException {
        SortedNames words = SortedNames.read(in);
        byte[] cases = new byte[words.size()];
        in.readFully(cases);
        return new WordCases(words, cases);
    }
}
