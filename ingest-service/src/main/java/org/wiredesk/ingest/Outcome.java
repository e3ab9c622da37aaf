package org.wiredesk.ingest;

import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.RejectionReason;

/** What became of one article of a message. */
public sealed interface Outcome {

    record Cleaned(CleanArticle article) implements Outcome {}

    /** @param detail a sentence for people, safe to show to the publisher */
    record Rejected(RejectionReason reason, String detail) implements Outcome {}
}
