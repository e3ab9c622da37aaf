package org.wiredesk.enrich.sentiment;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.text.TextSentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.enrich.sentiment.Sentences.at;
import static org.wiredesk.enrich.sentiment.Sentences.sentence;

class TargetFeaturesTest {

    @Test
    void negation_changesTheFeaturesOfWhatItNegates() {
        int praised = Hashes.of(101, Hashes.of(Stem.of("praised")), 0);
        int negated = Hashes.of(101, Hashes.of(Stem.of("praised")), 1);

        assertThat(features("The mayor was praised.", "mayor"))
                .contains(praised)
                .doesNotContain(negated);
        assertThat(features("The mayor was not praised.", "mayor"))
                .contains(negated)
                .doesNotContain(praised);
    }

    @Test
    void anotherName_changesNothing() {
        assertThat(features("On Friday Keating praised the harbour.", "Keating"))
                .isEqualTo(features("On Friday Borland praised the harbour.", "Borland"));
    }

    @Test
    void speakerAndTheOneSpokenOf_differ() {
        String text = "“The mayor is a disgrace,” the clerk said.";

        assertThat(features(text, "mayor")).isNotEqualTo(features(text, "clerk"));
    }

    @Test
    void reportedSpeech_isAFeature() {
        int[] said = features("On Friday Keating said the harbour was full.", "Keating");
        int[] saw = features("On Friday Keating knew the harbour was full.", "Keating");

        assertThat(Arrays.stream(said).filter(f -> Arrays.stream(saw).noneMatch(g -> f == g)))
                .isNotEmpty();
    }

    @Test
    void wordsFarAway_areNotRead() {
        String far = " and on".repeat(100);

        assertThat(features("The mayor spoke" + far + " without shame", "mayor").length)
                .isEqualTo(features("The mayor spoke" + far + far + " without shame", "mayor").length);
    }

    private static int[] features(String text, String word) {
        TextSentence sentence = sentence(text);
        int at = at(sentence, word);
        return TargetFeatures.of(sentence, Valences.NONE, at, at + 1);
    }
}
