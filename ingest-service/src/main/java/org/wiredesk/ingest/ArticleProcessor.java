package org.wiredesk.ingest;

import java.util.ArrayList;
import java.util.List;

import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.ingest.cleaning.Candidate;
import org.wiredesk.ingest.cleaning.Cleaned;
import org.wiredesk.ingest.cleaning.Cleaner;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.format.MessageReader;
import org.wiredesk.ingest.format.MessageReader.Reading;
import org.wiredesk.ingest.format.Story;
import org.wiredesk.ingest.language.LanguageIdentifier;

/** The pure core of ingest-service: reads, cleans and identifies the articles of one message. Safe for use by many threads. */
public final class ArticleProcessor {
    /** Largest message taken, unless configured otherwise. */
    public static final int DEFAULT_LIMIT = 4 * 1024 * 1024;

    private final MessageReader reader;
    private final Cleaner cleaner;
    private final Filing filing;

    /** With Wiredesk's own rules and the default limit. */
    public ArticleProcessor() {
        this(DEFAULT_LIMIT, RuleBook.standard());
    }

    /** @param largestMessage bytes; a larger message is rejected as too large */
    public ArticleProcessor(int largestMessage, RuleBook rules) {
        reader = new MessageReader(largestMessage);
        cleaner = new Cleaner(rules);
        filing = new Filing(new LanguageIdentifier());
    }

    /** One outcome per article of the message, at least one; never throws for what a message holds. */
    public List<Outcome> process(RawMessage message) {
        List<Reading> readings = reader.read(message.value(), message.contentType());
        List<Outcome> outcomes = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            if (reading instanceof Reading.Read read) {
                outcomes.add(clean(read.story(), message, readings.size() == 1));
            } else if (reading instanceof Reading.Unreadable unreadable) {
                outcomes.add(new Outcome.Rejected(unreadable.reason(), unreadable.detail()));
            }
        }
        return outcomes;
    }

    /**
     * What nearly was taken out of the articles of a message, one list for each article that {@link #process} cleans, in the same
     * order. Costs about as much as processing.
     */
    public List<List<Candidate>> candidates(RawMessage message) {
        List<Reading> readings = reader.read(message.value(), message.contentType());
        List<List<Candidate>> candidates = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Read read) {
                Story story = read.story();
                if (clean(story, message, readings.size() == 1) instanceof Outcome.Cleaned) {
                    candidates.add(cleaner.candidates(story.copy, filing.stated(story)));
                }
            }
        }
        return candidates;
    }

    private Outcome clean(Story story, RawMessage message, boolean alone) {
        filing.complete(story, message, alone);
        Cleaned cleaned = cleaner.clean(story.copy, filing.stated(story));
        if (cleaned.body().isEmpty() && story.pubStatus != PubStatus.CANCELED) {
            return new Outcome.Rejected(
                    RejectionReason.EMPTY_BODY,
                    story.copy.text().isBlank()
                            ? "the article has no text"
                            : "nothing is left of the text after cleaning");
        }
        return new Outcome.Cleaned(filing.file(story, cleaned, message));
    }
}
