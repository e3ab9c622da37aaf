package org.wiredesk.ingest.repetition;

import java.time.Duration;

/**
 * How much evidence it takes, and how much is remembered.
 *
 * @param window how long an article is remembered
 * @param settle an article is not judged by those that its source published this shortly before it: on another instance they might
 *     not be known yet
 * @param fewestStories different stories of a source below which nothing of it is taken
 * @param mostArticles articles remembered of one source
 * @param mostLines lines remembered of all sources together
 * @param line what it takes for a line before or after the story
 * @param paragraph what it takes for a paragraph, and for any line within the story
 */
public record Limits(
        Duration window,
        Duration settle,
        int fewestStories,
        int mostArticles,
        long mostLines,
        Evidence line,
        Evidence paragraph) {
    public static final Limits DEFAULT = new Limits(
            Duration.ofDays(14),
            Duration.ofSeconds(2),
            10,
            300,
            1_000_000,
            new Evidence(5, 0.2),
            new Evidence(10, 0.5));

    /**
     * @param stories smallest number of other stories that print the line
     * @param share smallest part of the source's stories that they are, 0 to 1
     */
    public record Evidence(int stories, double share) {
        boolean isReached(int holding, int all) {
            return holding >= stories && holding >= share * all;
        }
    }
}
