package org.wiredesk.enrich.entities;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;

/** The BILOU tags of the tagger as numbers: outside, or begin, inside, last and unit of each type. */
public final class Tag {
    public static final int OUTSIDE = 0;
    public static final int BEGIN = 0;
    public static final int INSIDE = 1;
    public static final int LAST = 2;
    public static final int UNIT = 3;
    /** Number of entity types that the data carry. */
    public static final int TYPES = 3;
    /** Number of tags. */
    public static final int COUNT = 1 + 4 * TYPES;

    private static final EntityType[] TYPE = {EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE};

    private Tag() {}

    /** @param type 0 person, 1 organisation, 2 place */
    public static int of(int type, int position) {
        return 1 + 4 * type + position;
    }

    /** The type's number; -1 outside. */
    public static int type(int tag) {
        return tag == OUTSIDE ? -1 : (tag - 1) / 4;
    }

    /** {@link #BEGIN} to {@link #UNIT}; -1 outside. */
    public static int position(int tag) {
        return tag == OUTSIDE ? -1 : (tag - 1) % 4;
    }

    /** Marks a name that ends before a word. */
    public static void mark(byte[] tags, int from, int to, int type) {
        for (int i = from; i < to; i++) {
            int position = to - from == 1 ? UNIT : i == from ? BEGIN : i == to - 1 ? LAST : INSIDE;
            tags[i] = (byte) of(type, position);
        }
    }

    public static @Nullable EntityType entityType(int tag) {
        return tag == OUTSIDE ? null : TYPE[type(tag)];
    }

    /** Whether a tag may stand after another; -1 stands for the start or end of a sentence. */
    public static boolean follows(int before, int after) {
        boolean open = before > 0 && (position(before) == BEGIN || position(before) == INSIDE);
        boolean continues = after > 0 && (position(after) == INSIDE || position(after) == LAST);
        return open == continues && (!open || type(before) == type(after));
    }
}
