package org.wiredesk.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.bench.Progress;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.report.Contest;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Samples;
import org.wiredesk.bench.report.Timed;

/** Names by Wiredesk, by OpenNLP's own tagger trained on the same kind of data, and by CoreNLP. */
final class EntityPeers {
    private static final String WIREDESK = "Wiredesk";
    private static final String SCORED = "ner/wikigold.bio.gz";
    private static final List<String> TRAINING =
            List.of("ner/crossner.all.bio.gz", "ner/wnut17.train.bio.gz", "ner/ewt.dev.bio.gz", "ner/ewt.test.bio.gz");

    private EntityPeers() {}

    static void measure(Settings settings, Results results) throws Exception {
        Path scored = settings.articles().file(SCORED);
        if (scored == null) {
            results.skip("peers", "entities", "texts with marked names come with --data: DIR/" + SCORED);
            return;
        }
        List<GoldText> texts = GoldText.read(scored);
        Map<String, NameFinder> all = new LinkedHashMap<>();
        all.put(WIREDESK, new WiredeskNames());
        NameFinder openNlp = openNlp(settings);
        if (openNlp != null) {
            all.put("OpenNLP, trained plainly", openNlp);
        }
        if (CoreNlpNames.present()) {
            all.put("CoreNLP", new CoreNlpNames());
        } else {
            results.skip("peers", "CoreNLP", "it is GPL and 500 MB, and is fetched by --corenlp only");
        }
        Map<String, Double> quality = new LinkedHashMap<>();
        for (Map.Entry<String, NameFinder> one : all.entrySet()) {
            quality.put(one.getKey(), 100 * quality(one.getValue(), texts));
        }
        List<GoldText> timed = texts.subList(0, Math.min(settings.size(15, 60), texts.size()));
        Contest contest = new Contest();
        all.forEach((name, finder) -> contest.add(name, rate(finder, timed)));
        contest.run(settings.size(2, 4), settings.size(5, 5));
        for (String peer : all.keySet()) {
            if (!peer.equals(WIREDESK)) {
                report(results, peer, quality, contest, texts.size());
            }
        }
    }

    private static @Nullable NameFinder openNlp(Settings settings) throws IOException {
        List<GoldText> training = new ArrayList<>();
        for (String name : TRAINING) {
            Path file = settings.articles().file(name);
            if (file != null) {
                training.addAll(GoldText.read(file));
            }
        }
        if (training.isEmpty()) {
            return null;
        }
        Progress.line("training OpenNLP's name finder on %d texts", training.size());
        return new OpenNlpNames(training);
    }

    private static void report(Results results, String peer, Map<String, Double> quality, Contest contest, int texts) {
        results.add(Figure.against(
                        "peers",
                        "entities, quality",
                        "F1",
                        Samples.of(quality.getOrDefault(WIREDESK, 0.0)),
                        peer,
                        Samples.of(quality.getOrDefault(peer, 0.0)))
                .atLeast(1)
                .noted(texts + " texts of wikigold; persons, places and organisations by exact span"));
        results.add(Figure.against("peers", "entities, speed", "words/s", contest.of(WIREDESK), peer, contest.of(peer))
                .atLeast(1)
                .noted("sentences, tokens and names"));
    }

    private static Contest.Turn rate(NameFinder finder, List<GoldText> texts) {
        int words = texts.stream().mapToInt(GoldText::words).sum();
        Contest.Turn passes = Timed.rate(Duration.ofMillis(100), pass -> {
            int found = 0;
            for (GoldText text : texts) {
                found += finder.find(text.text()).size();
            }
            return found;
        });
        return () -> passes.run() * words;
    }

    private static double quality(NameFinder finder, List<GoldText> texts) throws Exception {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (GoldText text : texts) {
            Set<GoldText.Name> names = new HashSet<>(finder.find(text.text()));
            names.removeIf(name -> name.kind().isEmpty());
            found += names.size();
            wanted += text.names().size();
            names.retainAll(text.names());
            right += names.size();
        }
        return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }
}
