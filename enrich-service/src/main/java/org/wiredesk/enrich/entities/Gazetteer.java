package org.wiredesk.enrich.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.linear.SortedNames;

/** Known names of one to six words with their kinds, kept as hashes only. */
public final class Gazetteer {
    /** Words in the longest name. */
    public static final int LONGEST = 6;

    public static final int COUNTRY = 0;
    public static final int CITY = 1;
    public static final int LANGUAGE = 2;
    public static final int PERSON = 3;
    public static final int PLACE = 4;
    public static final int ORGANISATION = 5;
    public static final int ARTEFACT = 6;
    public static final int WORK = 7;
    public static final int EVENT = 8;
    public static final int NATIONALITY = 9;
    public static final int OCCUPATION = 10;
    /** Number of kinds. */
    public static final int KINDS = 11;

    /** Bits that tell where in a name of a kind a word stands. */
    private static final int POSITION_BITS = 3;

    private static final int BEGIN = 1;
    private static final int INSIDE = 2;
    private static final int LAST = 3;
    private static final int UNIT = 4;

    /** Knows nothing. */
    public static final Gazetteer NONE = new Gazetteer(new SortedNames(new int[0]), new short[0]);

    private final SortedNames phrases;
    private final short[] kinds;

    /**
     * @param phrases names hashed with {@link #hash}
     * @param kinds a bit for each kind that a name can be
     */
    public Gazetteer(SortedNames phrases, short[] kinds) {
        this.phrases = phrases;
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

    /** For each word and kind, in three bits, where it stands in the longest name of the kind. */
    long[] find(WordTraits[] words) {
        long[] found = new long[words.length];
        int[] ends = new int[KINDS];
        int[] longest = new int[KINDS];
        for (int i = 0; i < found.length; i++) {
            if (!words[i].isName() || phrases.size() == 0) {
                continue;
            }
            int hash = 0;
            int any = 0;
            for (int n = 0; n < LONGEST && i + n < found.length; n++) {
                hash = extend(hash, words[i + n].word);
                int row = phrases.row(hash);
                if (row >= 0) {
                    any |= kinds[row];
                    for (int left = kinds[row]; left != 0; left &= left - 1) {
                        longest[Integer.numberOfTrailingZeros(left)] = n + 1;
                    }
                }
            }
            for (; any != 0; any &= any - 1) {
                int kind = Integer.numberOfTrailingZeros(any);
                if (ends[kind] <= i) {
                    mark(found, i, longest[kind], kind);
                    ends[kind] = i + longest[kind];
                }
            }
        }
        return found;
    }

    /** Where in a name of a kind a word stands, from what {@link #find} says of it; 0 for nowhere. */
    static int position(long found, int kind) {
        return (int) (found >> (POSITION_BITS * kind)) & (1 << POSITION_BITS) - 1;
    }

    private static void mark(long[] found, int from, int length, int kind) {
        for (int n = 0; n < length; n++) {
            long position = length == 1 ? UNIT : n == 0 ? BEGIN : n == length - 1 ? LAST : INSIDE;
            found[from + n] |= position << (POSITION_BITS * kind);
        }
    }

    public int size() {
        return phrases.size();
    }

    public void write(DataOutputStream out) throws IOException {
        phrases.write(out);
        for (short kind : kinds) {
            out.writeShort(kind);
        }
    }

    public static Gazetteer read(DataInputStream in) throws IOException {
        SortedNames phrases = SortedNames.read(in);
        byte[] bytes = new byte[2 * phrases.size()];
        in.readFully(bytes);
        short[] kinds = new short[phrases.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (short) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF);
        }
        return new Gazetteer(phrases, kinds);
    }
}
