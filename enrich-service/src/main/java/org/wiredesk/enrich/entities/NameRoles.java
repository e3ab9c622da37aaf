package org.wiredesk.enrich.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.wiredesk.enrich.linear.SortedNames;

/** What parts a word plays in long lists of names: first or last word of persons, word of places, of organisations, of works. */
public final class NameRoles {
    public static final int FIRST_NAME = 0;
    public static final int SURNAME = 1;
    public static final int PLACE = 2;
    public static final int ORGANISATION = 3;
    public static final int LAST_OF_ORGANISATION = 4;
    public static final int OTHER = 5;
    public static final int COUNT = 6;

    /** Knows nothing. */
    public static final NameRoles NONE = new NameRoles(new SortedNames(new int[0]), new short[0]);

    private final SortedNames words;
    private final short[] codes;

    /**
     * @param words hashed words as written, digits as 0
     * @param codes made by {@link #code}
     */
    public NameRoles(SortedNames words, short[] codes) {
        this.words = words;
        this.codes = codes;
    }

    /** Packs counts by role: for each its share in two bits, and how many there are in all. */
    public static short code(int[] counts) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        int often = total > 100 ? 3 : total > 20 ? 2 : total > 5 ? 1 : 0;
        int code = often;
        for (int role = COUNT - 1; role >= 0; role--) {
            double share = counts[role] / Math.max(1.0, total);
            code = code << 2 | (share > 0.5 ? 3 : share > 0.2 ? 2 : share > 0.04 ? 1 : 0);
        }
        return (short) (code + 1);
    }

    /** The packed code; 0 when unknown. */
    int code(int word) {
        int row = words.row(word);
        return row < 0 ? 0 : codes[row];
    }

    /** How much of a word is a role, 0 to 3. */
    static int share(int code, int role) {
        return code == 0 ? 0 : (code - 1) >> (2 * role) & 3;
    }

    public int size() {
        return words.size();
    }

    public void write(DataOutputStream out) throws IOException {
        words.write(out);
        for (short code : codes) {
            out.writeShort(code);
        }
    }

    public static NameRoles read(DataInputStream in) throws IOException {
        SortedNames words = SortedNames.read(in);
        byte[] bytes = new byte[2 * words.size()];
        in.readFully(bytes);
        short[] codes = new short[words.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (short) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF);
        }
        return new NameRoles(words, codes);
    }
}
