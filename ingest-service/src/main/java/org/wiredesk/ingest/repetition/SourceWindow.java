package org.wiredesk.ingest.repetition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The articles of one source that are remembered, each with the number of the story it tells: a story sent again, under its own id or
 * another, is one story. Immutable.
 */
final class SourceWindow {
    static final SourceWindow EMPTY = new SourceWindow(List.of(), 0);

    private static final BitSet NOWHERE = new BitSet(0);

    private record Entry(Observation observation, int story) {
        Instant receivedAt() {
            return observation.receivedAt();
        }
    }

    /**
     * How often other stories print the lines of an article.
     *
     * @param stories other stories of the source
     * @param holding for each line of the article, how many of them print it
     */
    record Count(int stories, int[] holding) {}

    /** Oldest first. */
    private final List<Entry> entries;

    private final int nextStory;
    private final long lines;

    private SourceWindow(List<Entry> entries, int nextStory) {
        this.entries = entries;
        this.nextStory = nextStory;
        long sum = 0;
        for (Entry entry : entries) {
            sum += entry.observation.lines().size();
        }
        lines = sum;
    }

    /** With one article more; the same when that is known already, or older than anything that is remembered. */
    SourceWindow with(Observation seen, Limits limits) {
        Instant oldest = newest(seen).minus(limits.window());
        boolean full = entries.size() >= limits.mostArticles();
        if (seen.receivedAt().isBefore(oldest)
                || full && seen.receivedAt().isBefore(entries.get(0).receivedAt())) {
            return this;
        }
        List<Entry> kept = new ArrayList<>(entries.size() + 1);
        int story = nextStory;
        for (Entry entry : entries) {
            if (entry.observation.equals(seen)) {
                return this;
            }
            if (story == nextStory && entry.observation.isSameStoryAs(seen)) {
                story = entry.story;
            }
            boolean replaced = entry.observation.id().equals(seen.id())
                    && entry.receivedAt().equals(seen.receivedAt());
            if (!replaced && !entry.receivedAt().isBefore(oldest)) {
                kept.add(entry);
            }
        }
        int at = kept.size();
        while (at > 0 && kept.get(at - 1).receivedAt().isAfter(seen.receivedAt())) {
            at--;
        }
        kept.add(at, new Entry(seen, story));
        List<Entry> last = kept.subList(Math.max(0, kept.size() - limits.mostArticles()), kept.size());
        return new SourceWindow(List.copyOf(last), Math.max(nextStory, story + 1));
    }

    /** Looks at what the source had published by then, so that an article is not judged by what came after it. */
    Count count(Observation article, Limits limits) {
        Instant from = article.receivedAt().minus(limits.window());
        Instant to = article.receivedAt().minus(limits.settle());
        Set<Integer> own = new HashSet<>();
        for (Entry entry : entries) {
            if (!own.contains(entry.story) && entry.observation.isSameStoryAs(article)) {
                own.add(entry.story);
            }
        }
        BitSet stories = new BitSet();
        BitSet[] holding = new BitSet[article.lines().size()];
        Arrays.fill(holding, NOWHERE);
        for (Entry entry : entries) {
            if (!own.contains(entry.story)
                    && !entry.receivedAt().isBefore(from)
                    && entry.receivedAt().isBefore(to)) {
                stories.set(entry.story);
                article.lines().forEachShared(entry.observation.lines(), line -> {
                    if (holding[line] == NOWHERE) {
                        holding[line] = new BitSet();
                    }
                    holding[line].set(entry.story);
                });
            }
        }
        return new Count(
                stories.cardinality(),
                Arrays.stream(holding).mapToInt(BitSet::cardinality).toArray());
    }

    Instant newest() {
        return entries.isEmpty() ? Instant.MIN : entries.get(entries.size() - 1).receivedAt();
    }

    private Instant newest(Observation seen) {
        return seen.receivedAt().isAfter(newest()) ? seen.receivedAt() : newest();
    }

    long lines() {
        return lines;
    }
}
