package org.wiredesk.enrich.training;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.entities.EntityModel;
import org.wiredesk.enrich.entities.Lexica;
import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;

import static org.assertj.core.api.Assertions.assertThat;

class CommitteeTest {
    private static final int PERSON = Tag.of(0, Tag.UNIT);
    private static final int ORGANISATION = Tag.of(1, Tag.UNIT);

    private final TextSplitter splitter = TextSplitter.load();

    /** The teacher takes every capital for an organisation; what stands around tells otherwise. */
    @Test
    void teacherThatIsOftenWrong_isOverruledByWhatStandsAround() throws IOException {
        List<TaggedDocument> marked = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            marked.add(tagged("we met Bell" + i + " at noon", PERSON));
            marked.add(tagged("we bought Bell" + i + " at noon", ORGANISATION));
        }

        Committee committee = Committee.of(List.of(knowsNothing()), this::wrong, CommitteeTest::read, marked);

        assertThat(committee.mark(0, split("we met Reyes at noon")).tags().get(0))
                .contains((byte) PERSON);
        assertThat(committee.mark(0, split("we bought Reyes at noon")).tags().get(0))
                .contains((byte) ORGANISATION);
    }

    @Test
    void everyDocument_isJudgedByAModelThatHasNotLearntFromIt() throws IOException {
        EntityModel even = trained(tagged("we met Bell at noon", PERSON));
        EntityModel odd = trained(tagged("we met Bell at noon", ORGANISATION));
        TaggedDocument plain = new TaggedDocument(split("we met at noon"), List.of(new byte[4]));

        Committee committee = Committee.of(List.of(even, odd), this::silent, CommitteeTest::read, List.of(plain));

        assertThat(committee.mark(0, split("we met Bell at noon")).tags().get(0))
                .contains((byte) ORGANISATION);
        assertThat(committee.mark(1, split("we met Bell at noon")).tags().get(0))
                .contains((byte) PERSON);
    }

    @Test
    void sameMarkedText_givesTheSameNetwork() throws IOException {
        TaggedDocument document = tagged("we met Bell at noon", PERSON);
        float[][] parameters = new float[2][];
        for (int run = 0; run < 2; run++) {
            TagNetworkTrainer trainer = new TagNetworkTrainer();
            trainer.add(
                    new ContextReading(
                            read(document.sentences().get(0)),
                            new int[] {1, 1, 2, 1, 1},
                            new boolean[] {false, true, true, true, false},
                            document.tags().get(0)),
                    document.tags().get(0));
            parameters[run] = trainer.train().parameters();
        }

        assertThat(parameters[0]).containsExactly(parameters[1]);
    }

    private EntityModel knowsNothing() {
        return trained(new TaggedDocument(split("we met at noon"), List.of(new byte[4])));
    }

    private static EntityModel trained(TaggedDocument document) {
        return new EntityTrainer(EntitySettings.standard("1"), Lexica.NONE)
                .train(Collections.nCopies(20, document), List.of());
    }

    private TaggedDocument tagged(String text, int tag) {
        List<TextSentence> sentences = split(text);
        byte[] tags = new byte[sentences.get(0).size()];
        tags[2] = (byte) tag;
        return new TaggedDocument(sentences, List.of(tags));
    }

    private TaggedDocument wrong(List<TextSentence> sentences) {
        byte[] tags = new byte[sentences.get(0).size()];
        tags[2] = (byte) ORGANISATION;
        return new TaggedDocument(sentences, List.of(tags));
    }

    private TaggedDocument silent(List<TextSentence> sentences) {
        return new TaggedDocument(sentences, List.of(new byte[sentences.get(0).size()]));
    }

    private List<TextSentence> split(String text) {
        return splitter.split(MentionField.BODY, text, Deadline.in(Duration.ofMinutes(1)));
    }

    /** A vector that tells small words apart. */
    private static float[] read(TextSentence sentence) {
        float[] vectors = new float[sentence.size() * ContextVectors.SIZE];
        for (int i = 0; i < sentence.size(); i++) {
            vectors[i * ContextVectors.SIZE + Math.floorMod(sentence.word(i).hashCode(), 50)] = 3;
        }
        return vectors;
    }
}
