package org.wiredesk.edge.operations;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * How far the readers of one partition are behind its writers, by watching both. Where the topic ended when is remembered, so that
 * it can be said since when the next message to be read has been waiting; of what was written before the first look it is known only
 * that it is at least that old.
 */
final class Progress {
    /** Hours of looking at a partition that grows all the time, before every other look is forgotten. */
    private static final int MOST_LOOKS = 2_000;

    /** @param end the offset that the next message was to get */
    private record Look(long atMillis, long end) {}

    private final Deque<Look> looks = new ArrayDeque<>();
    private long records;

    /**
     * @param committed the offset that the readers go on with
     * @param end the offset that the next message will get
     */
    synchronized void look(long atMillis, long committed, long end) {
        records = Math.max(0, end - committed);
        if (looks.isEmpty() || looks.getLast().end() < end) {
            looks.addLast(new Look(atMillis, end));
        } else if (looks.getLast().end() > end) {
            // The topic was made anew.
            looks.clear();
            looks.addLast(new Look(atMillis, end));
        }
        while (looks.size() > 1 && looks.getFirst().end() <= committed) {
            looks.removeFirst();
        }
        if (looks.size() > MOST_LOOKS) {
            forgetEveryOther();
        }
    }

    private void forgetEveryOther() {
        boolean keep = true;
        Iterator<Look> each = looks.iterator();
        each.next();
        while (each.hasNext()) {
            Look look = each.next();
            keep = !keep;
            if (!keep && look != looks.getLast()) {
                each.remove();
            }
        }
    }

    /** Messages that wait to be read. */
    synchronized long records() {
        return records;
    }

    /** How long the oldest of them has been waiting, as far as it was watched; 0 when none waits. */
    synchronized double seconds(long nowMillis) {
        return records == 0 ? 0 : (nowMillis - looks.getFirst().atMillis()) / 1000.0;
    }
}
