package org.wiredesk.enrich.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.wiredesk.enrich.entities.ChainEntityRecognizer;
import org.wiredesk.enrich.entities.EntityModel;
import org.wiredesk.enrich.entities.Lexica;
import org.wiredesk.enrich.text.TextSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import static java.nio.charset.StandardCharsets.UTF_8;

@Command(name = "entities", description = "Trains the tagger of names.", mixinStandardHelpOptions = true)
final class TrainEntities implements Callable<Integer> {
    private static final List<String> MARKED = List.of("crossner.all", "wnut17.train", "ewt.test");

    @Mixin
    private DataFolders folders = new DataFolders();

    @Option(names = "--with-gmb", description = "Also learn from the marks of GMB, whose terms are for research.")
    private boolean withGmb;

    @Option(
            names = "--lexica",
            paramLabel = "DIR",
            description =
                    "Folder with the JARs of nlp4j-english, nlp4j-api and what they need, of all-MiniLM-L6-v2 and of ONNX "
                            + "Runtime: word classes, lists of names and taggers to learn from.")
    private @Nullable Path jarFolder;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        EntityTexts texts = new EntityTexts(folders);
        List<String> names = new ArrayList<>(MARKED);
        if (withGmb) {
            names.add(EntityTexts.GMB);
        }
        List<TaggedDocument> marked = texts.marked(names);
        List<List<TextSentence>> open = texts.open();
        say("Read %,d marked documents and %,d without marks.", marked.size(), open.size());
        Lexica lexica;
        EntitySettings settings = EntitySettings.standard(folders.version());
        List<TaggedDocument> taught = List.of();
        try (LexiconJars jars = jarFolder == null ? null : LexiconJars.open(jarFolder)) {
            CaseCounter cases = new CaseCounter();
            marked.forEach(document -> cases.add(document.sentences()));
            open.forEach(cases::add);
            lexica = LexicaTrainer.train(cases.build(), jars);
            say(
                    "Know %,d words by their use and %,d names. Listening to the teacher.",
                    lexica.paths().size(), lexica.gazetteer().size());
            if (jars != null) {
                taught = teach(jars, new EntityTrainer(settings, lexica), marked, open);
            }
        }
        say("Training.");
        EntityModel model = new EntityTrainer(settings, lexica).train(marked, taught);
        Path file = folders.output("entities.bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
        Map<String, EntityScore> scores = new LinkedHashMap<>();
        ChainEntityRecognizer recognizer = new ChainEntityRecognizer(model);
        texts.development().forEach((name, documents) -> {
            EntityScore score = EntityScore.of(recognizer, texts.splitter(), documents);
            scores.put(name, score);
            say("%s: %s", name, score);
        });
        String card = EntityModelCard.of(model, names, jarFolder != null, scores, Files.size(file));
        Files.writeString(folders.output("entities.md"), card, UTF_8);
        return 0;
    }

    /** Open text with the marks of the committee, whose first models learn from the teacher alone. */
    private List<TaggedDocument> teach(
            LexiconJars jars, EntityTrainer trainer, List<TaggedDocument> marked, List<List<TextSentence>> open)
            throws IOException {
        TeacherTagger teacher = new TeacherTagger(jars);
        List<List<TaggedDocument>> said = List.of(new ArrayList<>(), new ArrayList<>());
        for (int d = 0; d < open.size(); d++) {
            said.get(d % 2).add(teacher.mark(open.get(d)));
        }
        List<EntityModel> firsts = List.of(trainer.train(marked, said.get(0)), trainer.train(marked, said.get(1)));
        say("Listening to the committee.");
        List<TaggedDocument> taught = new ArrayList<>();
        try (ContextVectors vectors = new ContextVectors(jars)) {
            Committee committee = Committee.of(firsts, teacher::mark, vectors::of, marked);
            for (int d = 0; d < open.size(); d++) {
                taught.add(committee.mark(d, open.get(d)));
            }
        }
        return taught;
    }

    private void say(String format, Object... values) {
        PrintWriter console = spec.commandLine().getOut();
        console.printf(Locale.ROOT, format + "%n", values);
        console.flush();
    }
}
