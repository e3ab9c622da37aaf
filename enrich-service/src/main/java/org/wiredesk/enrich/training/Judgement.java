package org.wiredesk.enrich.training;

import org.wiredesk.enrich.sentiment.SentimentModel;

/**
 * How an example is judged.
 *
 * @param likely how likely each label is; a person's word is all for one
 * @param weight how much the example counts, 1 for a person's word
 */
record Judgement(float[] likely, float weight) {

    static Judgement ofPerson(int label) {
        float[] likely = new float[SentimentModel.LABELS];
        likely[label] = 1;
        return new Judgement(likely, 1);
    }
}
