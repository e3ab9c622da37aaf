package org.wiredesk.ingest.repetition;

import java.time.Instant;

/**
 * What is remembered of one article: which lines it printed, as hashes, whether or not they were taken out. Depends on the message and
 * the rules only, never on what was learned before it.
 *
 * @param source the outlet, as {@link ArticleLines} names it
 * @param id of the article
 * @param paragraphs those of the lines that stand in the story and read as paragraphs: by them two articles are one story
 * @param lines all lines long enough to say something
 */
public record Observation(String source, String id, Instant receivedAt, Hashes paragraphs, Hashes lines) {

    /** Whether both are the same article, or tell one story: half the paragraphs of the shorter are in the other. */
    boolean isSameStoryAs(Observation other) {
        if (id.equals(other.id)) {
            return true;
        }
        int shorter = Math.min(paragraphs.size(), other.paragraphs.size());
        return shorter > 0 && paragraphs.sharedWith(other.paragraphs) * 2 >= shorter;
    }
}
