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

import org.wiredesk.ingest.cleaning.BoostedTrees;

/**
 * Trains a line model and says how good it is on outlets that it was not trained on.
 *
 * <p>{@code LineModelTrainer text OUT.bin LINES.jsonl.gz… page:PAGES.jsonl.gz…} or {@code LineModelTrainer page OUT.bin PAGES.jsonl.gz…}
 */
public final class LineModelTrainer {
    private static final int FOLDS = 5;
    /** To lose a line costs more than to leak one. */
    private static final float KEEP_WEIGHT = 2f;

    private static final TreeGrower GROWER = new TreeGrower(220, 6, 0.08, 4, 3, 0.5, 17);

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
                samples.addAll(reader.pages(Path.of(file.replace("page:", ""))));
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
        Map<String, List<double[]>> bySet = new HashMap<>();
        List<String> lost = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> train = new ArrayList<>();
            List<Sample> test = new ArrayList<>();
            for (Sample sample : samples) {
                (Math.floorMod(sample.group().hashCode() * 31, FOLDS) == fold ? test : train).add(sample);
            }
            BoostedTrees model = train(train);
            for (Sample sample : test) {
                score(sample, model, bySet.computeIfAbsent(sample.set(), set -> new ArrayList<>()), lost);
            }
        }
        for (Map.Entry<String, List<double[]>> set : bySet.entrySet()) {
            for (double threshold : new double[] {0.4, 0.5, 0.6, 0.7, 0.8}) {
                out.println(set.getKey() + " " + threshold + " " + Figures.of(set.getValue(), threshold));
            }
        }
        lost.stream().sorted().limit(60).forEach(out::println);
    }

    private static void score(Sample sample, BoostedTrees model, List<double[]> scored, List<String> lost) {
        for (int i = 0; i < sample.labels().length; i++) {
            int label = sample.labels()[i];
            if (label >= 0) {
                boolean byRule = sample.vectors()[i][25] > 0;
                double p = byRule ? 1 : model.probability(sample.vectors()[i]);
                scored.add(new double[] {p, label});
                if (label == 0 && p > 0.6) {
                    lost.add("lost %s %.2f %s"
                            .formatted(sample.set(), p, shortened(sample.lines().get(i))));
                }
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
        samples.forEach(sample -> sizes.merge(sample.set(), sample.labels().length, Integer::sum));
        for (Sample sample : samples) {
            // A small set of careful labels counts as much as a third of a large one of coarse labels.
            float balance = (float) Math.max(1, 7_000.0 / sizes.getOrDefault(sample.set(), 1));
            for (int i = 0; i < sample.labels().length; i++) {
                if (sample.labels()[i] >= 0) {
                    rows.add(sample.vectors()[i]);
                    labels.add(sample.labels()[i]);
                    weights.add(balance * (sample.labels()[i] == 0 ? KEEP_WEIGHT : 1));
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
