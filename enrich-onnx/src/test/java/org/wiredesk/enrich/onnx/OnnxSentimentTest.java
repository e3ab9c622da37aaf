package org.wiredesk.enrich.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.contract.MentionField;
import org.wiredesk.contract.Polarity;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.engine.SentimentInput;
import org.wiredesk.enrich.engine.TransformerEngine.Limits;
import org.wiredesk.enrich.sentiment.SentimentScorer;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;
import org.wiredesk.enrich.text.TextTarget;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentiment by a transformer that the test makes. */
class OnnxSentimentTest {
    private static final Limits LIMITS = new Limits(4, 1, 64, 4);
    private static final TinyModel MODEL = new TinyModel("Negative", "Neutral", "Positive")
            .piece("feeble", "Negative")
            .piece("splendid", "Positive")
            .piece("was", "Neutral")
            .target("Borland", "Negative")
            .target("Keating", "Positive");

    @TempDir
    private Path folder;

    @Test
    void pair_readsTheTargetAsTheSecondText() throws IOException {
        SentimentScorer.Reading reading = read(
                SentimentInput.PAIR, "Borland was Keating", List.of(new TextTarget(0, 0, 1), new TextTarget(0, 2, 3)));

        assertThat(reading.overall().sentiment().polarity()).isEqualTo(Polarity.NEUTRAL);
        // One vote of the word "was" and one of the target are even, so the score tells.
        assertThat(reading.towards(0, 1).sentiment().score()).isLessThan(-0.4);
        assertThat(reading.towards(2, 3).sentiment().score()).isGreaterThan(0.4);
    }

    @Test
    void targetThatWasNotAnnounced_isAnsweredToo() throws IOException {
        assertThat(read(SentimentInput.PAIR, "Borland was Keating", List.of())
                        .towards(2, 3)
                        .sentiment()
                        .score())
                .isGreaterThan(0.4);
    }

    @Test
    void sentence_countsForEachTarget() throws IOException {
        SentimentScorer.Reading reading =
                read(SentimentInput.SENTENCE, "Borland was feeble, feeble", List.of(new TextTarget(0, 0, 1)));

        assertThat(reading.overall().sentiment().polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(reading.towards(0, 1)).isEqualTo(reading.overall());
    }

    @Test
    void sentenceBeyondTheModel_isReadAroundItsTarget() throws IOException {
        String text = "feeble ".repeat(100) + "splendid ".repeat(8) + "Borland " + "feeble ".repeat(100);
        SentimentScorer scorer = new OnnxEngine()
                .sentiment(
                        new TinyModel("negative", "positive")
                                .piece("feeble", "negative")
                                .piece("splendid", "positive")
                                .piece("Borland", "positive")
                                .positions(16)
                                .write(folder, false),
                        SentimentInput.PAIR,
                        LIMITS);
        List<TextSentence> sentences = split(text);

        assertThat(scorer.read(sentences.get(0)).towards(108, 109).positive()).isGreaterThan(0.5);
    }

    @Test
    void stars_areThreePolarities() throws IOException {
        TinyModel stars = new TinyModel("1 star", "2 stars", "3 stars", "4 stars", "5 stars")
                .piece("splendid", "5 stars")
                .piece("feeble", "2 stars");
        SentimentScorer scorer =
                new OnnxEngine().sentiment(stars.write(folder, false), SentimentInput.SENTENCE, LIMITS);

        assertThat(scorer.read(split("splendid").get(0)).overall().sentiment().polarity())
                .isEqualTo(Polarity.POSITIVE);
        assertThat(scorer.read(split("feeble").get(0)).overall().sentiment().polarity())
                .isEqualTo(Polarity.NEGATIVE);
    }

    private SentimentScorer.Reading read(SentimentInput input, String text, List<TextTarget> targets)
            throws IOException {
        return new OnnxEngine()
                .sentiment(MODEL.write(folder, false), input, LIMITS)
                .read(split(text), targets, Deadline.in(Duration.ofMinutes(1)))
                .get(0);
    }

    private static List<TextSentence> split(String text) {
        return TextSplitter.load().split(MentionField.BODY, text, Deadline.in(Duration.ofMinutes(1)));
    }
}
