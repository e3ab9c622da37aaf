package org.wiredesk.ingest.cleaning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The last step: a small trained model judges the lines on which the rules have no opinion. There is a model for plain text and one
 * for pages, where layout is known. What they take names them as its rule; their cards are in {@code models/line-models.md}.
 */
public final class LineModel implements LineRule {
    private static final String TEXT_RULE = "line-model-text@2";
    private static final String PAGE_RULE = "line-model-page@2";
    /** A lost paragraph is worse than a leaked teaser. */
    private static final double TEXT_THRESHOLD = 0.8;

    private static final double PAGE_THRESHOLD = 0.5;
    private static final double ALONE = 0.1;
    private static final double TOGETHER = 0.15;
    private static final int NEAR = 2;
    private static final int AMONG = 3;
    static final double WORTH_SHOWING = 0.35;

    /** Without a story to compare with, a short line is as likely to be one. */
    private static final int FEWEST_PARAGRAPHS = 2;

    private final BoostedTrees text;
    private final BoostedTrees page;

    /** With the models that come with Wiredesk. */
    public LineModel() {
        this(read("line-model-text.bin"), read("line-model-page.bin"));
    }

    /** With a model for pages of one's own, to measure it before it is shipped. */
    public static LineModel withPages(BoostedTrees page) {
        return new LineModel(read("line-model-text.bin"), page);
    }

    /** With models of one's own, to measure them before they are shipped. */
    public LineModel(BoostedTrees text, BoostedTrees page) {
        this.text = text;
        this.page = page;
    }

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        if (!applies(galley)) {
            return;
        }
        double[] doubts = doubts(galley);
        boolean[] struck = new boolean[doubts.length];
        for (int i = 0; i < doubts.length; i++) {
            struck[i] = doubts[i] >= wanted(galley, i, doubts) && !CorrectionRule.isCorrection(galley, i);
        }
        for (int i = 0; i < doubts.length; i++) {
            if (struck[i]) {
                galley.strike(i, LineKinds.of(galley, i), ruleFor(galley));
            }
        }
    }

    /** In plain text a line that stands alone wants more evidence, one among furniture less. */
    private static double wanted(Galley galley, int i, double[] doubts) {
        double threshold = thresholdFor(galley);
        if (galley.origin() == Copy.Origin.PAGE) {
            return threshold;
        }
        int furniture = 0;
        for (int other = Math.max(0, i - NEAR); other <= i + NEAR && other < doubts.length; other++) {
            furniture += other != i && (galley.isStruck(other) || doubts[other] >= TEXT_THRESHOLD) ? 1 : 0;
        }
        return furniture == 0 ? threshold + ALONE : furniture >= AMONG ? threshold - TOGETHER : threshold;
    }

    /** Per line the probability that it is not the story's; zero where the model has no say. */
    double[] doubts(Galley galley) {
        double[] doubts = new double[galley.size()];
        boolean[] asked = applies(galley) ? asked(galley) : new boolean[0];
        LineVectors vectors = null;
        for (int i = 0; i < asked.length; i++) {
            if (asked[i]) {
                // Most of plain text is paragraphs among paragraphs: nothing is counted before the first line wants a
                // vector.
                vectors = vectors == null ? vectors(galley) : vectors;
                doubts[i] = modelFor(galley).probability(vectors.vector(i));
            }
        }
        return doubts;
    }

    private static boolean[] asked(Galley galley) {
        boolean page = galley.origin() == Copy.Origin.PAGE;
        StoryGuard guard = new StoryGuard(galley);
        boolean[] asked = new boolean[galley.size()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = !galley.isStruck(i) && (page || !guard.keeps(i));
        }
        return asked;
    }

    private static boolean applies(Galley galley) {
        return galley.origin() != Copy.Origin.STORY && galley.standingProse() >= FEWEST_PARAGRAPHS;
    }

    private BoostedTrees modelFor(Galley galley) {
        return galley.origin() == Copy.Origin.PAGE ? page : text;
    }

    static String ruleFor(Galley galley) {
        return galley.origin() == Copy.Origin.PAGE ? PAGE_RULE : TEXT_RULE;
    }

    static double thresholdFor(Galley galley) {
        return galley.origin() == Copy.Origin.PAGE ? PAGE_THRESHOLD : TEXT_THRESHOLD;
    }

    /** One vector for each line, as the rules leave it: what a model is trained on. */
    public static float[][] vectors(Copy copy, Stated stated, RuleBook book) {
        Galley galley = Cleaner.rulesOnly(book).mark(copy, stated, new Findings());
        LineVectors vectors = vectors(galley);
        float[][] all = new float[galley.size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = vectors.vector(i);
        }
        return all;
    }

    private static LineVectors vectors(Galley galley) {
        return galley.origin() == Copy.Origin.PAGE ? new PageFeatures(galley) : new TextFeatures(galley);
    }

    private static BoostedTrees read(String name) {
        try (InputStream in = LineModel.class.getResourceAsStream("/models/" + name)) {
            if (in == null) {
                throw new IllegalStateException("model " + name + " is missing");
            }
            return BoostedTrees.read(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
