package org.wiredesk.enrich.sentiment;

import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.text.TextSentence;

/**
 * The features of a sentence as it speaks of a target in it: words by side, nearness and clause, what stands around the target,
 * negation, quotation, reported speech. The target's own name is no feature.
 */
public final class TargetFeatures {
    /** Words on each side that are read: keeps the work linear however long a sentence is and however many targets it has. */
    private static final int REACH = 80;

    private TargetFeatures() {}

    /**
     * Hashed names of the features of a target.
     *
     * @param first index of the target's first token
     * @param end index after its last token
     */
    public static int[] of(TextSentence sentence, Valences valences, int first, int end) {
        return of(new SentenceTraits(sentence, valences), first, end);
    }

    static int[] of(SentenceTraits traits, int first, int end) {
        FeatureBuffer features = new FeatureBuffer();
        features.add(100, 0);
        for (int i = from(first); i < end(traits, end); i++) {
            if (traits.mark[i] || (i >= first && i < end)) {
                continue;
            }
            word(features, traits, i, first, end);
        }
        around(features, traits, first, end);
        frame(features, traits, first, end);
        valences(features, traits, first, end);
        roles(features, traits, first, end);
        return features.toArray();
    }

    private static void word(FeatureBuffer features, SentenceTraits traits, int i, int first, int end) {
        int negated = traits.negated[i] ? 1 : 0;
        int side = i < first ? 0 : 1;
        int distance = i < first ? first - i : i - end + 1;
        int near = distance <= 3 ? 0 : distance <= 8 ? 1 : 2;
        int clause = traits.clause[i] == traits.clause[first] ? 1 : 0;
        features.add(101, traits.stem[i], negated);
        features.add(102, traits.word[i]);
        features.add(220, traits.beginning[i], negated);
        features.add(103, traits.stem[i], Hashes.of(negated, side), near);
        features.add(104, traits.stem[i], Hashes.of(negated, clause));
        if (i + 1 < traits.size && !traits.mark[i + 1] && i + 1 != first) {
            features.add(105, traits.stem[i], traits.stem[i + 1]);
            features.add(106, traits.stem[i], traits.stem[i + 1], side);
        }
        if (i + 2 < traits.size && !traits.mark[i + 2]) {
            features.add(224, traits.stem[i], traits.stem[i + 2]);
        }
        if (traits.quoted[i] != traits.quoted[first]) {
            features.add(107, traits.stem[i], negated);
        }
    }

    private static void around(FeatureBuffer features, SentenceTraits traits, int first, int end) {
        int before = stem(traits, first - 1);
        int before2 = stem(traits, first - 2);
        int after = stem(traits, end);
        int after2 = stem(traits, end + 1);
        features.add(110, before);
        features.add(111, before2, before);
        features.add(112, after);
        features.add(113, after, after2);
        features.add(114, before, after);
        features.add(115, stem(traits, first - 3), before2, before);
        features.add(116, after, after2, stem(traits, end + 2));
    }

    private static void frame(FeatureBuffer features, SentenceTraits traits, int first, int end) {
        int quoted = traits.quoted[first] ? 1 : 0;
        features.add(120, quoted);
        features.add(121, first == 0 ? 0 : first * 3 < traits.size ? 1 : first * 3 < traits.size * 2 ? 2 : 3);
        features.add(122, Math.min(5, traits.size / 10));
        features.add(123, traits.contrast ? 1 : 0, quoted);
        boolean pronoun = end - first == 1 && traits.word[first] != SentenceTraits.NAME;
        features.add(124, pronoun ? traits.word[first] : 0);
        int speaker = 0;
        for (int i = Math.max(0, first - 2); i < Math.min(traits.size, end + 3); i++) {
            if (traits.speech[i]) {
                speaker = i < first ? 1 : 2;
            }
        }
        features.add(125, speaker, quoted);
    }

    private static void valences(FeatureBuffer features, SentenceTraits traits, int first, int end) {
        ValenceSum all = new ValenceSum();
        ValenceSum left = new ValenceSum();
        ValenceSum right = new ValenceSum();
        ValenceSum nearLeft = new ValenceSum();
        ValenceSum nearRight = new ValenceSum();
        ValenceSum clause = new ValenceSum();
        ValenceSum sameVoice = new ValenceSum();
        for (int i = from(first); i < end(traits, end); i++) {
            int valence = traits.valence[i];
            if (valence == 0 || (i >= first && i < end)) {
                continue;
            }
            all.add(valence);
            (i < first ? left : right).add(valence);
            if (i < first && first - i <= 4) {
                nearLeft.add(valence);
            }
            if (i >= end && i - end < 4) {
                nearRight.add(valence);
            }
            if (traits.clause[i] == traits.clause[first]) {
                clause.add(valence);
            }
            if (traits.quoted[i] == traits.quoted[first]) {
                sameVoice.add(valence);
            }
        }
        all.name(features, 140);
        left.name(features, 150);
        right.name(features, 160);
        nearLeft.name(features, 170);
        nearRight.name(features, 180);
        clause.name(features, 190);
        sameVoice.name(features, 200);
    }

    /** What the target does and what is done to it, as far as order tells: the next and the last word with content. */
    private static void roles(FeatureBuffer features, SentenceTraits traits, int first, int end) {
        int next = end;
        while (next < Math.min(traits.size, end + 5) && (traits.mark[next] || traits.function[next])) {
            next++;
        }
        if (next < traits.size) {
            int negated = traits.negated[next] ? 1 : 0;
            features.add(210, traits.stem[next], negated);
            features.add(211, ValenceSum.level(traits.valence[next]), stem(traits, end) == traits.stem[next] ? 1 : 0);
            boolean owns = end < traits.size && traits.lower[end].equals("'s");
            features.add(212, owns ? traits.stem[next] : 0, ValenceSum.level(traits.valence[next]));
        }
        int last = first - 1;
        while (last >= Math.max(0, first - 5)
                && (traits.mark[last] || traits.function[last] || traits.word[last] == SentenceTraits.NAME)) {
            last--;
        }
        if (last >= 0) {
            features.add(213, traits.stem[last], traits.negated[last] ? 1 : 0);
            features.add(214, ValenceSum.level(traits.valence[last]), stem(traits, first - 1));
            features.add(215, stem(traits, first - 1), traits.stem[last]);
        }
    }

    private static int stem(SentenceTraits traits, int i) {
        return i < 0 ? 1 : i >= traits.size ? 2 : traits.mark[i] ? traits.word[i] : traits.stem[i];
    }

    private static int from(int first) {
        return Math.max(0, first - REACH);
    }

    private static int end(SentenceTraits traits, int end) {
        return Math.min(traits.size, end + REACH);
    }
}
