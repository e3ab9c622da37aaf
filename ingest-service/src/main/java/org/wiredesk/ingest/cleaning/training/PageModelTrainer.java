package org.wiredesk.ingest.cleaning.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.wiredesk.ingest.cleaning.BoostedTrees;
import org.wiredesk.ingest.cleaning.Cleaner;
import org.wiredesk.ingest.cleaning.LineModel;
import org.wiredesk.ingest.cleaning.RuleBook;

/**
 * Trains the line model for pages, and says how much of the main text the whole cleaning finds on outlets that the model was not
 * trained on: pages of one host are trained on or scored, never both.
 */
final class PageModelTrainer {
    private static final int FOLDS = 5;
    private static final TreeGrower GROWER = new TreeGrower(160, 6, 0.1, 4, 3, 0.35, 1, 17);
    /** Short lines that are not the story's are most of a page and much alike: of these every third counts, threefold. */
    private static final int SHORT = 4;

    private static final int EVERY = 3;
    /** A line weighs by its words, which is what is scored; beyond this many a line of the story is plain to see. */
    private static final int MOST_WORDS = 100;

    /** The feature that says that a rule struck a line. */
    private static final int STRUCK = 25;

    private PageModelTrainer() {}

    static void train(Path out, List<Path> files) throws IOException {
        List<PageSample> pages = new ArrayList<>();
        for (Path file : files) {
            pages.addAll(new Samples().pages(file));
        }
        if (!Boolean.getBoolean("train.only")) {
            crossValidate(pages, System.out);
        }
        BoostedTrees model = grow(pages);
        try (DataOutputStream stream = new DataOutputStream(Files.newOutputStream(out))) {
            model.write(stream);
        }
    }

    private static void crossValidate(List<PageSample> pages, PrintStream out) {
        Map<String, ShingleScore> bySet = new TreeMap<>();
        List<String> worst = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            BoostedTrees model =
                    grow(pages.stream().filter(page -> fold(page) != held).toList());
            Cleaner cleaner = new Cleaner(RuleBook.standard(), LineModel.withPages(model));
            Map<String, ShingleScore> byFold = new TreeMap<>();
            for (PageSample page : pages) {
                if (fold(page) == held) {
                    String found = cleaner.clean(
                                    page.sample().copy(), page.sample().stated())
                            .body();
                    String set = page.sample().set();
                    byFold.computeIfAbsent(set, key -> new ShingleScore()).add(page.body(), found);
                    double shared = bySet.computeIfAbsent(set, key -> new ShingleScore())
                            .add(page.body(), found);
                    worst.add("%.3f %s".formatted(shared, page.sample().group()));
                }
            }
            out.println("held out " + fold + " " + byFold);
        }
        worst.stream().sorted().limit(30).forEach(out::println);
        bySet.forEach((set, score) -> out.println(set + " held out " + score));
    }

    private static int fold(PageSample page) {
        return Math.floorMod(page.sample().group().hashCode() * 31, FOLDS);
    }

    private static BoostedTrees grow(List<PageSample> pages) {
        List<float[]> rows = new ArrayList<>();
        List<Boolean> strip = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (PageSample page : pages) {
            Sample sample = page.sample();
            float share = 200f / wordsKept(sample);
            for (int i = 0; i < sample.labels().length; i++) {
                int words = PageLabels.words(sample.lines().get(i)).size();
                boolean isShort = sample.labels()[i] == PageLabels.STRIP && words <= SHORT;
                boolean byRule = sample.vectors()[i][STRUCK] > 0;
                if (sample.labels()[i] != PageLabels.UNKNOWN && !byRule && (!isShort || i % EVERY == 0)) {
                    rows.add(sample.vectors()[i]);
                    strip.add(sample.labels()[i] == PageLabels.STRIP);
                    weights.add(share * (Math.min(words, MOST_WORDS) + 2) * (isShort ? EVERY : 1));
                }
            }
        }
        boolean[] yes = new boolean[rows.size()];
        float[] weight = new float[rows.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = strip.get(i);
            weight[i] = weights.get(i);
        }
        return GROWER.grow(rows.toArray(float[][]::new), yes, weight);
    }

    /** Each page counts the same, whatever its length. */
    private static int wordsKept(Sample sample) {
        int words = 30;
        for (int i = 0; i < sample.labels().length; i++) {
            words += sample.labels()[i] == PageLabels.KEEP
                    ? PageLabels.words(sample.lines().get(i)).size()
                    : 0;
        }
        return words;
    }
}
