package org.wiredesk.enrich.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.wiredesk.enrich.entities.EntityModel;

/** The model card of the tagger. It holds no date, so that the same training writes the same card. */
final class EntityModelCard {
    private static final Map<String, String> LICENCES = Map.of(
            "crossner.all", "CrossNER, all domains (MIT)",
            "wnut17.train", "WNUT 2017 emerging entities, training part (CC BY 4.0)",
            "ewt.test", "Universal NER English Web Treebank, test part (CC BY-SA 4.0)",
            "gmb.train",
                    "Groningen Meaning Bank (texts in the public domain, marks \"freely available for research\")");

    private EntityModelCard() {}

    static String of(EntityModel model, List<String> marked, Map<String, EntityScore> scores, long bytes) {
        StringBuilder card = new StringBuilder();
        card.append("# wiredesk-entities, version ").append(model.version()).append("\n\n");
        card.append(
                "Finds persons, organisations and places in English news. Linear-chain conditional random field over\n");
        card.append("hashed features, BILOU tags, two passes: the second sees what the first made of the same words\n");
        card.append("elsewhere in the article. Written and trained by this project (`wiredesk train entities`).\n\n");
        card.append("## Learnt from\n\n");
        for (String name : marked) {
            card.append("- ").append(LICENCES.getOrDefault(name, name)).append('\n');
        }
        card.append(
                "\nWord classes are counted on those texts and on unmarked text: the public-domain texts of the Groningen\n");
        card.append(
                "Meaning Bank, WCXB page bodies (CC BY 4.0), NewsMTSC sentences (MIT). Countries, languages and time zone\n");
        card.append("cities come from the Java platform. No personal data beyond public names in those texts.\n\n");
        card.append("## Features\n\n");
        card.append(
                "Word, small letters, shape, prefixes and suffixes to four letters, neighbours to two words, word classes of\n");
        card.append(
                "three sizes, how often a word is capitalised inside sentences, known names, the words around a run of\n");
        card.append(
                "capitalised words; second pass: tags of the same word elsewhere, of longer names that hold it, acronyms.\n\n");
        card.append(String.format(
                Locale.ROOT,
                "%,d features in the first pass, %,d in the second, %,d words in classes; %,d bytes.%n%n",
                model.words().features(),
                model.article().features(),
                model.lexicon().size(),
                bytes));
        card.append("## Scores\n\n");
        card.append("Exact span and type, on sets that it did not learn from and that choices were made on.\n\n");
        scores.forEach((name, score) ->
                card.append("- ").append(name).append(": ").append(score).append('\n'));
        card.append("\n## Limits\n\n");
        card.append(
                "English only. Events and works are not marked in the data and are not found. Names in headlines set in\n");
        card.append("capitals, and names of organisations that look like places, are found least well.\n");
        return card.toString();
    }
}
