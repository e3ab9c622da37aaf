package org.wiredesk.enrich.training;

import java.util.Locale;
import java.util.Map;

/** The model card of the sentiment scorer. It holds no date, so that the same training writes the same card. */
final class SentimentModelCard {
    private SentimentModelCard() {}

    static String of(SentimentTrainer.Result result, Map<String, ThreeWayScore> scores, long bytes, boolean archive) {
        StringBuilder card = new StringBuilder();
        card.append("# wiredesk-sentiment, version ")
                .append(result.model().version())
                .append("\n\n");
        card.append(
                "Tells whether an English news sentence speaks well, ill or neither of something named in it, and how it\n");
        card.append("sounds on the whole. Multinomial logistic regression over hashed features");
        card.append(
                result.model().networks().isEmpty()
                        ? ".\n"
                        : " beside small networks over\nword vectors; their scores are added.\n");
        card.append("Written and trained by this project (`wiredesk train sentiment`).\n\n");
        card.append("## Learnt from\n\n- NewsMTSC, training part (MIT): sentences of US news with judged targets\n");
        if (result.model().valences().size() > 0) {
            card.append("- VADER lexicon (MIT): valences of ");
            card.append(String.format(
                            Locale.ROOT, "%,d", result.model().valences().size()))
                    .append(" words\n");
        }
        if (archive) {
            card.append("- nlp4j-english (Apache-2.0): word vectors");
            card.append(result.taught() > 0 ? ", joined with what bge-small-en-v1.5 makes of each word\n" : "\n");
        }
        if (result.taught() > 0) {
            card.append(
                    "- bge-small-en-v1.5 (MIT), of which two small heads learnt NewsMTSC: how likely each polarity is towards ");
            card.append(String.format(Locale.ROOT, "%,d", result.taught()))
                    .append(
                            "\n  people and organisations in open text (WCXB, CC BY 4.0; fundus, MIT; texts of GMB, public domain)\n");
        }
        card.append('\n');
        card.append("## Features\n\n");
        card.append(
                "Stems by side, nearness and clause of the target, word pairs, what stands around the target, negation,\n");
        card.append(
                "contrast, quotation, reported speech. Names are all one word, and the target's own name is no feature: who\n");
        card.append("is spoken of must not colour what is said.\n\n");
        if (!result.model().networks().isEmpty()) {
            card.append(
                    "The networks read 40 words on each side: vectors and the traits above in a convolution over three words,\n");
            card.append(
                    "pooled by gates that know the side, distance, clause and voice of each word as it stands to the target.\n");
            card.append(String.format(
                    Locale.ROOT,
                    "%,d words have a vector of %d numbers of one byte.%n%n",
                    result.model().vectors().size(),
                    result.model().vectors().dimensions()));
        }
        card.append(String.format(
                Locale.ROOT,
                "%,d features towards targets, %d networks, %,d features for sentences; %,d bytes.%n%n",
                result.model().target().features(),
                result.model().networks().size(),
                result.model().sentence().features(),
                bytes));
        card.append("## Scores\n\n");
        if (!result.model().networks().isEmpty()) {
            card.append("- the linear part alone, held out of training, five folds: ")
                    .append(result.linear().score())
                    .append('\n');
        }
        card.append("- held out of training, five folds: ")
                .append(result.target().score())
                .append('\n');
        scores.forEach((name, score) ->
                card.append("- ").append(name).append(": ").append(score).append('\n'));
        card.append("- sentences on the whole, held out, judged by their target: ")
                .append(result.sentence().score())
                .append('\n');
        card.append("\n## How sure it may claim to be\n\n");
        card.append(String.format(
                Locale.ROOT,
                "Probabilities are sharpened by one factor, set on held-out folds. Mean distance of claim and truth: %.3f.%n%n",
                result.target().error()));
        card.append("| confidence | claimed | right | answers |\n|---|---|---|---|\n")
                .append(result.target().table());
        card.append("\n## Limits\n\n");
        card.append(
                "Irony, and judgement that needs knowledge of the world, are beyond it. A polarity below a confidence of about\n");
        card.append("0.5 is little better than a guess between two.\n");
        return card.toString();
    }
}
