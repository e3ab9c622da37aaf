package org.wiredesk.enrich.entities;

import java.util.List;
import java.util.Set;

import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;

/** Finds the names in an article. Implementations are safe for use by many threads. */
public interface EntityRecognizer {

    ModelRef modelRef();

    /** SPDX identifier of the model's licence. */
    String licence();

    /** What it can find. */
    Set<EntityType> labels();

    /**
     * Names in the order of the text; they do not overlap.
     *
     * @param sentences of the whole article, the headline's first
     */
    List<EntityMention> recognise(List<TextSentence> sentences, Deadline deadline);
}
