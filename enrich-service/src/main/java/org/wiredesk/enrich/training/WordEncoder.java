package org.wiredesk.enrich.training;

import java.util.List;

import org.wiredesk.enrich.text.TextSentence;

/**
 * A transformer that says what words mean in their sentence. It is read while training only and found by
 * {@link java.util.ServiceLoader} in a folder of its own, so that the service does not carry it.
 */
public interface WordEncoder {
    /** Numbers for each word. */
    int dimensions();

    /** For each sentence the numbers of its words, one word after the other. */
    List<float[]> encode(List<TextSentence> sentences);
}
