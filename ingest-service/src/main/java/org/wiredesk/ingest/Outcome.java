package org.wiredesk.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.ingest.cleaning.Candidate;
import org.wiredesk.ingest.repetition.Observation;

/** What became of one article of a message. */
public sealed interface Outcome {

    /**
     * @param candidates what nearly was taken out, in order; empty unless asked for
     * @param observation what there is to learn from the article; null when there is nothing
     */
    record Cleaned(CleanArticle article, List<Candidate> candidates, @Nullable Observation observation)
            implements Outcome {
        public Cleaned {
            candidates = List.copyOf(candidates);
        }
    }

    /** @param detail a sentence for people, safe to show to the publisher */
    record Rejected(RejectionReason reason, String detail) implements Outcome {}
}
