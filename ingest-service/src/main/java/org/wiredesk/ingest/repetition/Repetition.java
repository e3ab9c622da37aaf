package org.wiredesk.ingest.repetition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.wiredesk.ingest.cleaning.ProofLine;

/**
 * Remembers which lines the articles of each source printed, and tells which lines of another article its source repeats. Judging
 * changes nothing. Safe for use by many threads.
 */
public final class Repetition {
    /** Some room, so that not every article after the limit has to make it. */
    private static final double KEPT_AT_LIMIT = 0.9;

    private final Limits limits;
    private final Map<String, SourceWindow> sources = new ConcurrentHashMap<>();
    private long lines;
    private volatile boolean loaded;

    public Repetition(Limits limits) {
        this.limits = limits;
    }

    /** Remembers an article; one that is remembered already counts once. Forgets the sources silent for longest at the limit. */
    public synchronized void observe(Observation seen) {
        SourceWindow before = sources.getOrDefault(seen.source(), SourceWindow.EMPTY);
        SourceWindow after = before.with(seen, limits);
        if (after != before) {
            sources.put(seen.source(), after);
            lines += after.lines() - before.lines();
            if (lines > limits.mostLines()) {
                forget();
            }
        }
    }

    private void forget() {
        List<Map.Entry<String, SourceWindow>> silent = new ArrayList<>(sources.entrySet());
        silent.sort(Comparator.comparing((Map.Entry<String, SourceWindow> source) ->
                        source.getValue().newest())
                .thenComparing(Map.Entry::getKey));
        for (Map.Entry<String, SourceWindow> source : silent) {
            if (lines <= limits.mostLines() * KEPT_AT_LIMIT) {
                return;
            }
            sources.remove(source.getKey());
            lines -= source.getValue().lines();
        }
    }

    /** Forgets what happened before the window: a source that has stopped would otherwise stay until there is no room. */
    public synchronized void forgetBefore(Instant time) {
        sources.values().removeIf(window -> {
            boolean old = window.newest().isBefore(time);
            lines -= old ? window.lines() : 0;
            return old;
        });
    }

    /** From now on there is something to judge by; until then every line stays. */
    public void loaded() {
        loaded = true;
    }

    public boolean isLoaded() {
        return loaded;
    }

    /** The standing lines that other stories of the source print, in order. At least one paragraph is left to every article. */
    public List<Repeat> judge(ArticleLines article) {
        SourceWindow window = sources.get(article.observation().source());
        if (!loaded || window == null) {
            return List.of();
        }
        SourceWindow.Count count = window.count(article.observation(), limits);
        List<Repeat> repeats = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (ArticleLines.Line line : article.lines()) {
            if (line.proof().standing() && line.proof().paragraph()) {
                int holding = holding(article, line, count);
                Repeat repeat = judge(line.proof(), holding, count.stories(), true);
                repeats.add(repeat);
                if (!repeat.taken()) {
                    first = Math.min(first, line.proof().index());
                    last = line.proof().index();
                }
            }
        }
        for (ArticleLines.Line line : article.lines()) {
            if (line.proof().standing() && !line.proof().paragraph()) {
                int holding = holding(article, line, count);
                // A line between the story and a paragraph that goes is no longer within the story.
                int index = line.proof().index();
                repeats.add(judge(
                        line.proof(),
                        holding,
                        count.stories(),
                        line.proof().inStory() && index > first && index < last));
            }
        }
        repeats.removeIf(repeat -> repeat.stories() < 2);
        repeats.sort(Comparator.comparingInt(repeat -> repeat.line().index()));
        return last < 0 ? spared(repeats) : List.copyOf(repeats);
    }

    private static int holding(ArticleLines article, ArticleLines.Line line, SourceWindow.Count count) {
        return count.holding()[article.observation().lines().indexOf(line.hash())];
    }

    private Repeat judge(ProofLine line, int holding, int stories, boolean strict) {
        if (holding < 2) {
            return new Repeat(line, holding, false, "");
        }
        Limits.Evidence wanted = strict ? limits.paragraph() : limits.line();
        String found = "%d of %d other stories of the source print it".formatted(holding, stories);
        if (stories < limits.fewestStories()) {
            return new Repeat(line, holding, false, found + "; a source needs " + limits.fewestStories());
        }
        if (strict && line.heading()) {
            return new Repeat(line, holding, false, found + "; a heading within the story stays");
        }
        if (!wanted.isReached(holding, stories)) {
            String missing = String.format(
                    Locale.ROOT,
                    "; a line %s the story takes %d, and %.0f %% of all",
                    strict ? "of" : "around",
                    wanted.stories(),
                    wanted.share() * 100);
            return new Repeat(line, holding, false, found + missing);
        }
        return new Repeat(line, holding, true, found);
    }

    private static List<Repeat> spared(List<Repeat> repeats) {
        return repeats.stream()
                .map(repeat -> new Repeat(
                        repeat.line(),
                        repeat.stories(),
                        false,
                        repeat.evidence() + "; no paragraph of the article would be left"))
                .toList();
    }

    /** Whether the article would be remembered once more for nothing. */
    public boolean remembers(Observation seen) {
        SourceWindow window = sources.get(seen.source());
        return window != null && window.with(seen, limits) == window;
    }

    public int sourceCount() {
        return sources.size();
    }

    public synchronized long lineCount() {
        return lines;
    }
}
