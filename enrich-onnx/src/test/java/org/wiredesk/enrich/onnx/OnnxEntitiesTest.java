package org.wiredesk.enrich.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.engine.TransformerEngine.Limits;
import org.wiredesk.enrich.entities.EntityMention;
import org.wiredesk.enrich.entities.EntityRecognizer;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Names by a transformer that the test makes. */
class OnnxEntitiesTest {
    private static final TextSplitter SPLITTER = TextSplitter.load();
    private static final Limits LIMITS = new Limits(4, 1, 512, 4);

    @TempDir
    private Path folder;

    private static TinyModel bio() {
        return new TinyModel("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC")
                .piece("Ing", "B-PER")
                .piece("##rid", "I-PER")
                .piece("Sol", "I-PER")
                .piece("##heim", "O")
                .piece("Oslo", "B-LOC")
                .piece("NATO", "B-ORG")
                .piece("met", "O")
                .piece("in", "O");
    }

    @Test
    void wordsInPieces_haveTheLabelOfTheirFirstPiece() throws IOException {
        assertThat(names(bio(), LIMITS, "Ingrid Solheim met NATO in Oslo."))
                .containsExactly("PERSON Ingrid Solheim", "ORGANISATION NATO", "PLACE Oslo");
    }

    @Test
    void offsets_areExactBehindEmojiAndCurlyQuotes() throws IOException {
        assertThat(names(bio(), LIMITS, "😀 “Ingrid Solheim’s” 👩‍🚒 met in  Oslo"))
                .containsExactly("PERSON Ingrid Solheim", "PLACE Oslo");
    }

    @Test
    void neighboursOfOneType_areTwoWhereTheSecondBegins() throws IOException {
        assertThat(names(bio(), LIMITS, "met Oslo Oslo")).containsExactly("PLACE Oslo", "PLACE Oslo");
    }

    @Test
    void bilou_andPlainTypes_areUnderstood() throws IOException {
        TinyModel bilou = new TinyModel("O", "B-PERSON", "L-PERSON", "U-GPE", "U-DATE")
                .piece("Ingrid", "B-PERSON")
                .piece("Solheim", "L-PERSON")
                .piece("Oslo", "U-GPE")
                .piece("Monday", "U-DATE");
        TinyModel plain = new TinyModel("O", "PER", "LOC")
                .piece("Ingrid", "PER")
                .piece("Solheim", "PER")
                .piece("Oslo", "LOC");

        assertThat(names(bilou, LIMITS, "Monday Ingrid Solheim in Oslo"))
                .containsExactly("PERSON Ingrid Solheim", "PLACE Oslo");
        assertThat(names(plain, LIMITS, "Ingrid Solheim in Oslo"))
                .containsExactly("PERSON Ingrid Solheim", "PLACE Oslo");
    }

    @Test
    void sentenceBeyondTheModel_isReadInOverlappingParts() throws IOException {
        String text = "met in ".repeat(40) + "Ingrid Solheim " + "met in ".repeat(40) + "Oslo";

        for (int tokens = 10; tokens < 20; tokens++) {
            assertThat(names(bio().positions(tokens), LIMITS, text))
                    .as("%d pieces", tokens)
                    .containsExactly("PERSON Ingrid Solheim", "PLACE Oslo");
        }
    }

    @Test
    void batches_makeNoDifference() throws IOException {
        String text = "Ingrid met NATO.\nOslo met Ingrid Solheim in Oslo.\nOslo.\nNATO met in Oslo.";
        List<String> one = names(bio(), new Limits(1, 1, 512, 4), text);

        assertThat(one).hasSize(8);
        assertThat(names(bio(), new Limits(64, 1, 512, 4), text)).isEqualTo(one);
    }

    @Test
    void overBudget_ends() throws IOException {
        EntityRecognizer recognizer = new OnnxEngine().entities(bio().write(folder, true), LIMITS);
        List<TextSentence> sentences = split("Ingrid met NATO. ".repeat(2000));

        assertThatThrownBy(() -> recognizer.recognise(sentences, Deadline.in(Duration.ofMillis(1))))
                .isInstanceOf(Deadline.Passed.class);
    }

    @Test
    void model_isNamedAndKnownByItsBytes() throws IOException {
        EntityRecognizer recognizer = new OnnxEngine().entities(bio().write(folder.resolve("own-ner"), true), LIMITS);

        assertThat(recognizer.modelRef().name()).isEqualTo("own-ner");
        assertThat(recognizer.modelRef().version()).matches("[0-9a-f]{12}");
        assertThat(recognizer.labels())
                .containsExactlyInAnyOrder(
                        EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION, EntityType.OTHER);
    }

    private List<String> names(TinyModel model, Limits limits, String text) throws IOException {
        EntityRecognizer recognizer = new OnnxEngine().entities(model.write(folder, true), limits);
        List<TextSentence> sentences = split(text);
        return recognizer.recognise(sentences, Deadline.in(Duration.ofMinutes(1))).stream()
                .map(mention -> mention.type() + " " + text(mention, sentences, text))
                .toList();
    }

    private static String text(EntityMention mention, List<TextSentence> sentences, String text) {
        TextSentence sentence = sentences.get(mention.sentence());
        return text.substring(
                sentence.token(mention.firstToken()).start(),
                sentence.token(mention.endToken() - 1).end());
    }

    private static List<TextSentence> split(String text) {
        return SPLITTER.split(MentionField.BODY, text, Deadline.in(Duration.ofMinutes(1)));
    }
}
