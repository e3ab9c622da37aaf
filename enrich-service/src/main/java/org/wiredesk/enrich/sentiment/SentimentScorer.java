package org.wiredesk.enrich.sentiment;

import java.util.ArrayList;
import java.util.List;

import org.wiredesk.contract.ModelRef;
import org.wiredesk.contract.Polarity;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextTarget;

/** Tells how a sentence speaks, of something in it or on the whole. Implementations are safe for use by many threads. */
public interface SentimentScorer {

    ModelRef modelRef();

    /** SPDX expression of the licences of the model. */
    String licence();

    default List<Polarity> labels() {
        return List.of(Polarity.values());
    }

    /** Prepares a sentence so that several targets in it cost little more than one. */
    Reading read(TextSentence sentence);

    /**
     * Reads all sentences of an article, in their order.
     *
     * @param targets what will be asked for; a scorer that answers many at once prepares for them
     */
    default List<Reading> read(List<TextSentence> sentences, List<TextTarget> targets, Deadline deadline) {
        List<Reading> readings = new ArrayList<>(sentences.size());
        for (TextSentence sentence : sentences) {
            deadline.check();
            readings.add(read(sentence));
        }
        return readings;
    }

    /** A sentence that has been read. For one thread. */
    interface Reading {
        /** Towards what stands in these tokens. */
        Opinion towards(int firstToken, int endToken);

        /** Of the sentence on the whole. */
        Opinion overall();
    }
}
