package org.wiredesk.ingest.cleaning.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.wiredesk.contract.Removal;
import org.wiredesk.ingest.cleaning.BoostedTrees;
import org.wiredesk.ingest.cleaning.Cleaner;
import org.wiredesk.ingest.cleaning.Line;
import org.wiredesk.ingest.cleaning.LineModel;
import org.wiredesk.ingest.cleaning.RuleBook;

/**
 * Trains a line model and says how good it is on outlets that it was not trained on.
 *
 * <p>{@code LineModelTrainer text OUT.bin LINES.jsonl.gz… page:PAGES.jsonl.gz…} or {@code LineModelTrainer page OUT.bin PAGES.jsonl.gz…}
 */
public final class LineModelTrainer {
    private static final int FOLDS = 5;
    /** To lose a line costs more than to leak one. */
    private static final float KEEP_WEIGHT = 2f;

    /** Shallower and on samples of the rows: plain text has fewer outlets to learn from. */
    private static final TreeGrower GROWER = new TreeGrower(240, 5, 0.08, 8, 3, 0.35, 0.5, 17);

    private LineModelTrainer() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("usage: LineModelTrainer text|page OUT.bin FILE.jsonl.gz…");
        }
        if (arguments[0].equals("page")) {
            PageModelTrainer.train(
                    Path.of(arguments[1]),
                    Arrays.stream(arguments).skip(2).map(Path::of).toList());
            return;
        }
        Samples reader = new Samples();
        List<Sample> samples = new ArrayList<>();
        for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
            if (file.startsWith("page:")) {
                samples.addAll(reader.pasted(Path.of(file.substring(5))));
            } else {
                samples.addAll(reader.lines(Path.of(file)));
            }
        }
        if (!Boolean.getBoolean("train.only")) {
            crossValidate(samples, System.out);
        }
        BoostedTrees model = train(samples);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            model.write(out);
        }
    }

    private static void crossValidate(List<Sample> samples, PrintStream out) {
        Map<String, List<double[]>> bySet = new TreeMap<>();
        List<String> lost = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> train = new ArrayList<>();
            List<Sample> test = new ArrayList<>();
            for (Sample sample : samples) {
                (Math.floorMod(sample.group().hashCode() * 31, FOLDS) == fold ? test : train).add(sample);
            }
            BoostedTrees model = train(train);
            Cleaner cleaner = new Cleaner(RuleBook.standard(), new LineModel(model, model));
            for (Sample sample : test) {
                score(sample, cleaner, bySet.computeIfAbsent(sample.set(), set -> new ArrayList<>()), lost);
            }
        }
        bySet.forEach((set, lines) -> out.println(set + " " + Figures.of(lines, 0.5)));
        lost.stream().sorted().limit(60).forEach(out::println);
    }

    /** As the cleaner decides: a line is out when at least half of its characters are. */
    private static void score(Sample sample, Cleaner cleaner, List<double[]> scored, List<String> lost) {
        boolean[] out = new boolean[sample.copy().text().length()];
        for (Removal removal : cleaner.clean(sample.copy(), sample.stated()).removed()) {
            Arrays.fill(out, removal.start(), removal.end(), true);
        }
        for (int i = 0; i < sample.labels().length; i++) {
            int label = sample.labels()[i];
            Line line = sample.copy().lines().get(i);
            int gone = 0;
            for (int at = line.start(); at < line.end(); at++) {
                gone += out[at] ? 1 : 0;
            }
            boolean struck = gone * 2 >= line.length();
            if (label >= 0) {
                scored.add(new double[] {struck ? 1 : 0, label});
            }
            if (label == 0 && struck) {
                lost.add("lost " + sample.set() + " " + shortened(sample.lines().get(i)));
            }
        }
    }

    private static String shortened(String line) {
        return line.length() > 110 ? line.substring(0, 110) : line;
    }

    private static BoostedTrees train(List<Sample> samples) {
        List<float[]> rows = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        Map<String, Integer> sizes = new HashMap<>();
        samples.stream()
                .filter(sample -> sample.weight() == 1)
                .forEach(sample -> sizes.merge(sample.set(), sample.labels().length, Integer::sum));
        for (Sample sample : samples) {
            // A small set of careful labels counts as much as a third of a large one of coarse labels.
            float balance = (float) Math.max(1, 7_000.0 / sizes.getOrDefault(sample.set(), 1));
            for (int i = 0; i < sample.labels().length; i++) {
                if (sample.labels()[i] >= 0) {
                    rows.add(sample.vectors()[i]);
                    labels.add(sample.labels()[i]);
                    weights.add(balance * (float) sample.weight() * (sample.labels()[i] == 0 ? KEEP_WEIGHT : 1));
                }
            }
        }
        boolean[] yes = new boolean[rows.size()];
        float[] weight = new float[rows.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = labels.get(i) == 1;
            weight[i] = weights.get(i);
        }
        return GROWER.grow(rows.toArray(float[][]::new), yes, weight);
    }
}
