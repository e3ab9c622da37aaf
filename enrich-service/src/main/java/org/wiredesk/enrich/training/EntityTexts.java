package org.wiredesk.enrich.training;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;

/** The texts that the tagger learns from, cut as the service cuts them. */
final class EntityTexts {
    static final String GMB = "gmb.train";

    private static final List<String> DEVELOPMENT = List.of("wikigold", "wnut17.dev", "ewt.dev");

    private final DataFolders folders;
    private final TextSplitter splitter = TextSplitter.load();

    EntityTexts(DataFolders folders) {
        this.folders = folders;
    }

    TextSplitter splitter() {
        return splitter;
    }

    private List<GoldDocument> gold(String name) throws IOException {
        return BioFile.read(folders.file("ner/" + name + ".bio.gz"));
    }

    List<TaggedDocument> marked(List<String> names) throws IOException {
        List<TaggedDocument> documents = new ArrayList<>();
        for (String name : names) {
            List<GoldDocument> all = gold(name);
            for (GoldDocument gold : name.equals(GMB) ? all.subList(0, heldOut(all.size())) : all) {
                documents.add(TaggedDocument.of(gold, splitter));
            }
        }
        return documents;
    }

    /** Text whose marks, if any, are not looked at. */
    List<List<TextSentence>> open() throws IOException {
        List<String> texts = new ArrayList<>();
        addField("extraction/wcxb.jsonl.gz", "body", texts);
        addField("extraction/fundus.jsonl.gz", "body", texts);
        addField("sentiment/train.jsonl.gz", "sentence_normalized", texts);
        if (folders.has("ner/" + GMB + ".bio.gz")) {
            List<GoldDocument> news = gold(GMB);
            news.subList(0, heldOut(news.size())).forEach(document -> texts.add(document.text()));
        }
        List<List<TextSentence>> documents = new ArrayList<>();
        for (String text : texts) {
            documents.add(splitter.split(MentionField.BODY, text, Deadline.in(Duration.ofMinutes(1))));
        }
        return documents;
    }

    /** What is scored and never learnt from, by name. With GMB at hand, the last tenth of it, of which no text is read either. */
    Map<String, List<GoldDocument>> development() throws IOException {
        Map<String, List<GoldDocument>> sets = new LinkedHashMap<>();
        for (String name : DEVELOPMENT) {
            sets.put(name, gold(name));
        }
        if (folders.has("ner/" + GMB + ".bio.gz")) {
            List<GoldDocument> news = gold(GMB);
            sets.put("GMB, last tenth", news.subList(heldOut(news.size()), news.size()));
        }
        return sets;
    }

    private static int heldOut(int documents) {
        return documents * 9 / 10;
    }

    private void addField(String file, String field, List<String> texts) throws IOException {
        if (folders.has(file)) {
            texts.addAll(OpenText.field(folders.file(file), field));
        }
    }
}
