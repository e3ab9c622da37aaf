package org.wiredesk.enrich.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.wiredesk.enrich.linear.NameIndex;

/**
 * What a first tagger made of words and phrases all over a large open text: for each the kind it mostly was, how clearly and how
 * often. It carries what one sentence shows of a name into the next article that has it.
 */
public final class KnownNames {
    /** Knows nothing. */
    public static final KnownNames NONE = new KnownNames(new int[0], new byte[0]);

    private static final int KINDS = 4;

    private final NameIndex names;
    private final byte[] codes;

    /**
     * @param names hashed words and phrases
     * @param codes made by {@link #code}
     */
    public KnownNames(int[] names, byte[] codes) {
        this.names = new NameIndex(names);
        this.codes = codes;
    }

    /**
     * Packs counts into one byte: the likeliest kind, the second one when it has a fifth of all, how clear and how often.
     *
     * @param counts outside, person, organisation, place
     */
    public static byte code(float[] counts) {
        float total = 0;
        int best = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            total += counts[kind];
            best = counts[kind] > counts[best] ? kind : best;
        }
        int second = best;
        for (int kind = 0; kind < KINDS; kind++) {
            if (kind != best && counts[kind] > 0.2f * total && (second == best || counts[kind] > counts[second])) {
                second = kind;
            }
        }
        int clear = counts[best] > 0.9f * total ? 2 : counts[best] > 0.7f * total ? 1 : 0;
        int often = total > 12 ? 2 : total > 3 ? 1 : 0;
        return (byte) (1 + ((best * KINDS + second) * 3 + clear) * 3 + often);
    }

    /** The packed code; 0 when unknown. */
    int code(int name) {
        int row = names.row(name);
        return row < 0 ? 0 : codes[row] & 0xFF;
    }

    /** The likeliest kind of a code: 0 outside or unknown, 1 person, 2 organisation, 3 place. */
    static int kind(int code) {
        return code == 0 ? 0 : (code - 1) / 9 / KINDS;
    }

    public int size() {
        return names.size();
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(codes.length);
        names.write(out);
        out.write(codes);
    }

    public static KnownNames read(DataInputStream in) throws IOException {
        int[] names = NameIndex.readNames(in, in.readInt());
        byte[] codes = new byte[names.length];
        in.readFully(codes);
        return new KnownNames(names, codes);
    }
}
