package org.wiredesk.enrich.training;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.entities.ChainEntityRecognizer;
import org.wiredesk.enrich.entities.EntityMention;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;

/** People and organisations in open text, as the shipped tagger finds them: what a teacher of sentiment can judge. */
final class OpenTargets {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;
    /** Every other document is read: it has a million words of one kind of news. */
    private static final int GMB_STEP = 2;

    private OpenTargets() {}

    static List<SentimentExample> read(DataFolders folders, TextSplitter splitter) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : List.of("extraction/wcxb.jsonl.gz", "extraction/fundus.jsonl.gz")) {
            if (folders.has(name)) {
                texts.addAll(OpenText.field(folders.file(name), "body"));
            }
        }
        if (folders.has("ner/gmb.train.bio.gz")) {
            List<GoldDocument> news = BioFile.read(folders.file("ner/gmb.train.bio.gz"));
            for (int d = 0; d < news.size(); d += GMB_STEP) {
                texts.add(news.get(d).text());
            }
        }
        return of(texts, splitter);
    }

    /** Pages repeat what stands around their text: the same words are taken once. */
    static List<SentimentExample> of(List<String> texts, TextSplitter splitter) {
        ChainEntityRecognizer recognizer = ChainEntityRecognizer.load();
        Set<List<?>> seen = new HashSet<>();
        List<SentimentExample> targets = new ArrayList<>();
        for (String text : texts) {
            Deadline deadline = Deadline.in(Duration.ofMinutes(1));
            List<TextSentence> sentences = splitter.split(MentionField.BODY, text, deadline);
            for (EntityMention mention : recognizer.recognise(sentences, deadline)) {
                TextSentence sentence = sentences.get(mention.sentence());
                if (mention.type() != EntityType.PLACE
                        && sentence.size() >= SHORTEST
                        && sentence.size() <= LONGEST
                        && seen.add(List.of(words(sentence), mention.firstToken()))) {
                    targets.add(new SentimentExample(
                            sentence, mention.firstToken(), mention.endToken(), SentimentExample.UNJUDGED));
                }
            }
        }
        return targets;
    }

    private static String words(TextSentence sentence) {
        StringBuilder words = new StringBuilder();
        sentence.tokens().forEach(token -> words.append(token.text()).append(' '));
        return words.toString();
    }
}
