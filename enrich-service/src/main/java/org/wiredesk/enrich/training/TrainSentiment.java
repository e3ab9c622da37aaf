package org.wiredesk.enrich.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.wiredesk.enrich.linear.LogisticTrainer;
import org.wiredesk.enrich.sentiment.LinearSentimentScorer;
import org.wiredesk.enrich.sentiment.SentimentScorer;
import org.wiredesk.enrich.sentiment.Valences;
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
    private static final LogisticTrainer.Settings SETTINGS = new LogisticTrainer.Settings(20, 0.1f, 1e-4f, 0.4f, 5);

    @Mixin
    private DataFolders folders = new DataFolders();

    @Option(
            names = "--lexicon",
            paramLabel = "JAR",
            description = "JAR of com.github.apanimesh061:vader-sentiment-analyzer:1.0, whose lexicon is distilled.")
    private @Nullable Path lexicon;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        TextSplitter splitter = TextSplitter.load();
        List<SentimentExample> examples = SentimentExample.read(folders.file("sentiment/train.jsonl.gz"), splitter);
        console.printf("Read %d judged targets. Training.%n", examples.size());
        console.flush();
        Valences valences = lexicon == null ? Valences.NONE : ValenceLexicon.distil(lexicon);
        SentimentTrainer.Result result = new SentimentTrainer(folders.version(), valences, SETTINGS).train(examples);
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
                folders.output("sentiment.md"), SentimentModelCard.of(result, scores, Files.size(file)), UTF_8);
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
