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
    private static final String TEXT_RULE = "line-model-text@1";
    private static final String PAGE_RULE = "line-model-page@2";
    /** A lost paragraph is worse than a leaked teaser. */
    private static final double TEXT_THRESHOLD = 0.75;

    private static final double PAGE_THRESHOLD = 0.5;
    static final double WORTH_SHOWING = 0.35;

    /** Without a story to compare with, a short line is as likely to be one. */
    private static final int FEWEST_PARAGRAPHS = 2;

    private final BoostedTrees text;
    private final BoostedTrees page;

    LineModel() {
        this(read("line-model-page.bin"));
    }

    LineModel(BoostedTrees page) {
        text = read("line-model-text.bin");
        this.page = page;
    }

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        if (!applies(galley)) {
            return;
        }
        float[][] vectors = vectors(galley);
        double threshold = thresholdFor(galley);
        BoostedTrees model = modelFor(galley);
        boolean[] struck = new boolean[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            struck[i] =
                    !galley.isStruck(i) && !isAmongParagraphs(galley, i) && model.probability(vectors[i]) >= threshold;
        }
        for (int i = 0; i < vectors.length; i++) {
            if (struck[i] && !CorrectionRule.isCorrection(galley, i)) {
                galley.strike(i, LineKinds.of(galley, i, vectors[i]), ruleFor(galley));
            }
        }
    }

    /** In plain text a paragraph with two more on each side is the story's; a page may show whole other stories. */
    private static boolean isAmongParagraphs(Galley galley, int i) {
        if (galley.origin() == Copy.Origin.PAGE || i < 2 || i + 2 >= galley.size()) {
            return false;
        }
        for (int at = i - 2; at <= i + 2; at++) {
            if (!galley.isProse(at) || galley.isStruck(at)) {
                return false;
            }
        }
        return true;
    }

    /** Per line the probability that it is not the story's; all zero where the model has no say. */
    double[] doubts(Galley galley) {
        double[] doubts = new double[galley.size()];
        if (applies(galley)) {
            float[][] vectors = vectors(galley);
            for (int i = 0; i < doubts.length; i++) {
                doubts[i] = modelFor(galley).probability(vectors[i]);
            }
        }
        return doubts;
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
        return vectors(Cleaner.rulesOnly(book).mark(copy, stated, new Findings()));
    }

    private static float[][] vectors(Galley galley) {
        return galley.origin() == Copy.Origin.PAGE ? PageFeatures.of(galley) : LineFeatures.of(galley);
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
