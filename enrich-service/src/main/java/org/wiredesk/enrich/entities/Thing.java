package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.wiredesk.contract.EntityType;

/** One thing while its mentions are gathered. */
final class Thing {
    /** Whatever comes later in the text is farther than anything before. */
    private static final long AFTER = 1L << 62;

    private final EntityType type;
    private final List<NamedMention> mentions = new ArrayList<>();
    private final TreeSet<Long> positions = new TreeSet<>();

    Thing(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    List<NamedMention> mentions() {
        return mentions;
    }

    void add(NamedMention mention) {
        mentions.add(mention);
        positions.add(position(mention.mention()));
    }

    /**
     * Which of several things a mention means when its name fits them all: the one named last before it, else the first one named
     * after it. Less is nearer.
     */
    long distance(EntityMention from) {
        long here = position(from);
        Long before = positions.lower(here);
        if (before != null) {
            return here - before;
        }
        Long after = positions.higher(here);
        return after == null ? Long.MAX_VALUE : AFTER + (after - here);
    }

    private static long position(EntityMention mention) {
        return ((long) mention.sentence() << 32) | mention.firstToken();
    }
}
