package org.wiredesk.enrich.sentiment;

import org.wiredesk.enrich.text.TextSentence;

/** The features of a sentence on the whole: its words, word pairs and negated words. Names count as one word, "name". */
public final class SentenceFeatures {
    private SentenceFeatures() {}

    /** Hashed names of the features of a sentence. */
    public static int[] of(TextSentence sentence, Valences valences) {
        return of(new SentenceTraits(sentence, valences));
    }

    static int[] of(SentenceTraits traits) {
        FeatureBuffer features = new FeatureBuffer();
        features.add(1, 0);
        for (int i = 0; i < traits.size; i++) {
            if (traits.mark[i]) {
                continue;
            }
            int negated = traits.negated[i] ? 1 : 0;
            features.add(2, traits.stem[i], negated);
            features.add(3, traits.word[i]);
            if (i + 1 < traits.size && !traits.mark[i + 1]) {
                features.add(4, traits.stem[i], traits.stem[i + 1]);
            }
        }
        ValenceSum all = new ValenceSum();
        for (int i = 0; i < traits.size; i++) {
            all.add(traits.valence[i]);
        }
        all.name(features, 10);
        return features.toArray();
    }
}
