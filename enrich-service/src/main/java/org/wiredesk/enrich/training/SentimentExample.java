package org.wiredesk.enrich.training;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;
import org.wiredesk.enrich.text.TextTarget;

/**
 * A target in a sentence and how people judged the sentence to speak of it.
 *
 * @param label 0 negative, 1 neutral, 2 positive; -1 when nobody has judged
 */
record SentimentExample(TextSentence sentence, int first, int end, int label) {
    static final int UNJUDGED = -1;

    /** Reads NewsMTSC lines: {@code sentence_normalized} and {@code targets} with polarity 2, 4 or 6, offsets in code points. */
    static List<SentimentExample> read(Path file, TextSplitter splitter) throws IOException {
        List<SentimentExample> examples = new ArrayList<>();
        for (JsonNode row : OpenText.rows(file)) {
            String text = row.path("sentence_normalized").asText();
            List<TextSentence> sentences = splitter.split(MentionField.BODY, text, Deadline.in(Duration.ofMinutes(1)));
            for (JsonNode target : row.path("targets")) {
                int from = text.offsetByCodePoints(0, target.path("from").asInt());
                int to = text.offsetByCodePoints(0, target.path("to").asInt());
                int label = (int) Math.round(target.path("polarity").asDouble()) / 2 - 1;
                TextTarget place = TextTarget.find(sentences, from, to);
                if (place != null && label >= 0 && label <= 2) {
                    examples.add(new SentimentExample(
                            sentences.get(place.sentence()), place.firstToken(), place.endToken(), label));
                }
            }
        }
        return examples;
    }
}
