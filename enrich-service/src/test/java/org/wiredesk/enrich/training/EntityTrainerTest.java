package org.wiredesk.enrich.training;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.entities.ChainEntityRecognizer;
import org.wiredesk.enrich.entities.Lexica;
import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.linear.ChainTrainer;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;

import static org.assertj.core.api.Assertions.assertThat;

class EntityTrainerTest {
    private static final int PERSON = Tag.of(0, Tag.UNIT);

    private final List<TextSentence> sentences =
            TextSplitter.load().split(MentionField.BODY, "we met Bell at noon", Deadline.in(Duration.ofMinutes(1)));

    @Test
    void caution_makesNamesLikelierAndWhatCannotBeANameStaysOutside() {
        float[] without = probabilities(0);
        float[] with = probabilities(1);

        assertThat(with[2 * Tag.COUNT + PERSON]).isGreaterThan(without[2 * Tag.COUNT + PERSON]);
        assertThat(with[4 * Tag.COUNT + Tag.OUTSIDE]).isEqualTo(1);
    }

    private float[] probabilities(float caution) {
        EntitySettings settings =
                new EntitySettings("1", 1, caution, 0, new ChainTrainer.Settings(1, 0.02f, 1e-4f, 0.2f, 0.3f, 7));
        byte[] tags = {0, 0, (byte) PERSON, 0, 0};
        TaggedDocument document = new TaggedDocument(sentences, List.of(tags));
        return new ChainEntityRecognizer(
                        new EntityTrainer(settings, Lexica.NONE).train(Collections.nCopies(5, document), List.of()))
                .probabilities(sentences)
                .get(0);
    }
}
