package org.wiredesk.ingest.cleaning;

/**
 * A line of a {@link Proof}, as others may look at it.
 *
 * @param start offset in the raw text
 * @param end offset in the raw text, exclusive
 * @param paragraph whether it reads as a paragraph of prose
 * @param inStory whether it stands after the first and before the last paragraph of the story
 * @param standing whether anything of it is left
 * @param heading whether the layout says that it is one
 */
public record ProofLine(
        int index, int start, int end, boolean paragraph, boolean inStory, boolean standing, boolean heading) {}
