package org.wiredesk.enrich.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.entities.ChainEntityRecognizer;
import org.wiredesk.enrich.entities.EntityModel;
import org.wiredesk.enrich.entities.Lexicon;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import static java.nio.charset.StandardCharsets.UTF_8;

@Command(name = "entities", description = "Trains the tagger of names.", mixinStandardHelpOptions = true)
final class TrainEntities implements Callable<Integer> {
    private static final List<String> MARKED = List.of("crossner.all", "wnut17.train", "ewt.test");
    private static final List<String> DEVELOPMENT = List.of("wikigold", "wnut17.dev", "ewt.dev");
    private static final String GMB = "gmb.train";

    @Mixin
    private DataFolders folders = new DataFolders();

    @Option(names = "--with-gmb", description = "Also learn from the marks of GMB, whose terms are for research.")
    private boolean withGmb;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        TextSplitter splitter = TextSplitter.load();
        List<String> marked = new ArrayList<>(MARKED);
        if (withGmb) {
            marked.add(GMB);
        }
        List<TaggedDocument> documents = new ArrayList<>();
        for (String name : marked) {
            documents.addAll(tagged(name, splitter));
        }
        console.printf("Read %d marked documents. Sorting words into classes.%n", documents.size());
        console.flush();
        List<List<TextSentence>> openText = openText(splitter);
        List<TextSentence> allText = new ArrayList<>();
        documents.forEach(document -> allText.addAll(document.sentences()));
        openText.forEach(allText::addAll);
        Lexicon lexicon = LexiconTrainer.train(allText);
        console.printf("Know %d words. Training.%n", lexicon.size());
        console.flush();
        EntityModel model = new EntityTrainer(
                        EntitySettings.standard(folders.version()), lexicon, PlatformGazetteer.distil())
                .train(documents, openText);
        Path file = folders.output("entities.bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
        Map<String, EntityScore> scores = new LinkedHashMap<>();
        for (String name : DEVELOPMENT) {
            EntityScore score = EntityScore.of(
                    new ChainEntityRecognizer(model), splitter, BioFile.read(folders.file("ner/" + name + ".bio.gz")));
            scores.put(name, score);
            console.printf("%s: %s%n", name, score);
        }
        Files.writeString(
                folders.output("entities.md"), EntityModelCard.of(model, marked, scores, Files.size(file)), UTF_8);
        return 0;
    }

    private List<TaggedDocument> tagged(String name, TextSplitter splitter) throws IOException {
        List<TaggedDocument> documents = new ArrayList<>();
        for (GoldDocument gold : BioFile.read(folders.file("ner/" + name + ".bio.gz"))) {
            documents.add(TaggedDocument.of(gold, splitter));
        }
        return documents;
    }

    /** Text whose marks, if any, are not looked at. */
    private List<List<TextSentence>> openText(TextSplitter splitter) throws IOException {
        List<List<TextSentence>> documents = new ArrayList<>();
        if (!withGmb && folders.has("ner/" + GMB + ".bio.gz")) {
            tagged(GMB, splitter).forEach(document -> documents.add(document.sentences()));
        }
        List<String> texts = new ArrayList<>();
        if (folders.has("extraction/wcxb.jsonl.gz")) {
            texts.addAll(OpenText.field(folders.file("extraction/wcxb.jsonl.gz"), "body"));
        }
        if (folders.has("sentiment/train.jsonl.gz")) {
            texts.addAll(OpenText.field(folders.file("sentiment/train.jsonl.gz"), "sentence_normalized"));
        }
        for (String text : texts) {
            documents.add(splitter.split(MentionField.BODY, text, Deadline.in(Duration.ofMinutes(1))));
        }
        return documents;
    }
}
