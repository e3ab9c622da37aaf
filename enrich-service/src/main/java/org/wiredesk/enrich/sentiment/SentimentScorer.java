package org.wiredesk.enrich.sentiment;

import java.util.List;

import org.wiredesk.contract.ModelRef;
import org.wiredesk.contract.Polarity;
import org.wiredesk.enrich.text.TextSentence;

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

    /** A sentence that has been read. For one thread. */
    interface Reading {
        /** Towards what stands in these tokens. */
        Opinion towards(int firstToken, int endToken);

        /** Of the sentence on the whole. */
        Opinion overall();
    }
}
