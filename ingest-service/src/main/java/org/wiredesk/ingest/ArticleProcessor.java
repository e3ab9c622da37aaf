package org.wiredesk.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.RemovalKind;
import org.wiredesk.ingest.cleaning.Candidate;
import org.wiredesk.ingest.cleaning.Cleaned;
import org.wiredesk.ingest.cleaning.Cleaner;
import org.wiredesk.ingest.cleaning.Proof;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.format.MessageReader;
import org.wiredesk.ingest.format.MessageReader.Reading;
import org.wiredesk.ingest.format.Story;
import org.wiredesk.ingest.language.LanguageIdentifier;
import org.wiredesk.ingest.repetition.ArticleLines;
import org.wiredesk.ingest.repetition.Repeat;
import org.wiredesk.ingest.repetition.Repetition;

/** The core of ingest-service: reads, cleans and identifies the articles of one message. Safe for use by many threads. */
public final class ArticleProcessor {
    /** Largest message taken, unless configured otherwise. */
    public static final int DEFAULT_LIMIT = 4 * 1024 * 1024;

    private final MessageReader reader;
    private final Cleaner cleaner;
    private final Filing filing;
    private final @Nullable Repetition repetition;

    /** With Wiredesk's own rules and the default limit. */
    public ArticleProcessor() {
        this(DEFAULT_LIMIT, RuleBook.standard(), null);
    }

    /**
     * @param largestMessage bytes; a larger message is rejected as too large
     * @param repetition what was learned of each source, which is looked at and not changed; null to go by the rules alone
     */
    public ArticleProcessor(int largestMessage, RuleBook rules, @Nullable Repetition repetition) {
        reader = new MessageReader(largestMessage);
        cleaner = new Cleaner(rules);
        filing = new Filing(new LanguageIdentifier());
        this.repetition = repetition;
    }

    /** One outcome per article of the message, at least one; never throws for what a message holds. */
    public List<Outcome> process(RawMessage message) {
        return process(message, false);
    }

    /** The same outcomes, with what nearly was taken out. */
    public List<Outcome> explain(RawMessage message) {
        return process(message, true);
    }

    private List<Outcome> process(RawMessage message, boolean explained) {
        List<Reading> readings = reader.read(message.value(), message.contentType());
        RawMessage.Stated beside =
                readings.size() == 1 ? message.stated() : message.stated().ofMany();
        List<Outcome> outcomes = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            if (reading instanceof Reading.Read read) {
                filing.complete(read.story(), beside);
                outcomes.add(clean(read.story(), beside, message.receivedAt(), explained));
            } else if (reading instanceof Reading.Unreadable unreadable) {
                outcomes.add(new Outcome.Rejected(unreadable.reason(), unreadable.detail()));
            }
        }
        return outcomes;
    }

    private Outcome clean(Story story, RawMessage.Stated beside, Instant receivedAt, boolean explained) {
        Proof proof = cleaner.proof(story.copy, filing.stated(story));
        Filing.Identity identity = filing.identify(story, proof);
        ArticleLines lines = lines(story, proof, identity, receivedAt);
        List<Repeat> repeats = lines == null || repetition == null ? List.of() : repetition.judge(lines);
        proof.strikeRepeated(
                repeats.stream().filter(Repeat::taken).map(Repeat::line).toList());
        List<Candidate> candidates = explained ? candidates(proof, repeats) : List.of();
        Cleaned cleaned = proof.cleaned();
        if (cleaned.body().isEmpty() && story.pubStatus != PubStatus.CANCELED) {
            return new Outcome.Rejected(
                    RejectionReason.EMPTY_BODY,
                    story.copy.text().isBlank()
                            ? "the article has no text"
                            : "nothing is left of the text after cleaning");
        }
        return new Outcome.Cleaned(
                filing.file(story, cleaned, identity, beside, receivedAt),
                candidates,
                lines == null ? null : lines.observation());
    }

    private @Nullable ArticleLines lines(Story story, Proof proof, Filing.Identity identity, Instant receivedAt) {
        return repetition == null || story.pubStatus == PubStatus.CANCELED
                ? null
                : ArticleLines.of(Filing.source(story), identity.id(), receivedAt, proof);
    }

    private static List<Candidate> candidates(Proof proof, List<Repeat> repeats) {
        List<Candidate> candidates = new ArrayList<>(proof.candidates());
        for (Repeat repeat : repeats) {
            if (proof.stands(repeat.line())) {
                candidates.add(new Candidate(
                        RemovalKind.CHROME,
                        Proof.REPEATED,
                        repeat.line().start(),
                        repeat.line().end(),
                        proof.text()
                                .substring(repeat.line().start(), repeat.line().end()),
                        repeat.evidence()
                                + (repeat.taken() ? "; it is a correction, or the rule is off for this source" : "")));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::start));
        return candidates;
    }
}
