package org.wiredesk.enrich.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.enrich.engine.SentimentInput;
import org.wiredesk.enrich.engine.TransformerEngine.Limits;
import org.wiredesk.enrich.engine.UnusableModelException;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is wrong with a folder is said in one sentence that names it. */
class UnusableModelTest {
    private static final Limits LIMITS = new Limits(4, 1, 64, 4);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"model.onnx", "tokenizer.json", "config.json"})
    void missingFile_isNamed(String file) throws IOException {
        tagger("O", "B-PER").write(folder, true);
        Files.delete(folder.resolve(file));

        assertRefused("has no " + file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.onnx", "tokenizer.json", "config.json"})
    void brokenFile_isNamed(String file) throws IOException {
        tagger("O", "B-PER").write(folder, true);
        Files.writeString(folder.resolve(file), "no such thing");

        assertRefused(file);
    }

    @Test
    void unknownLabel_isNamed() throws IOException {
        tagger("LABEL_0", "LABEL_1").write(folder, true);

        assertRefused("has the label \"LABEL_0\"");
    }

    @Test
    void labelsWithoutNames_areRefused() throws IOException {
        tagger("O", "B-DATE").write(folder, true);

        assertRefused("no label of a kind of name");
    }

    @Test
    void unexpectedInputs_areNamed() throws IOException {
        tagger("O", "B-PER").inputs("pixel_values").write(folder, true);

        assertRefused("has the inputs [pixel_values]");
    }

    @Test
    void classifierOfTexts_isNoTagger() throws IOException {
        tagger("O", "B-PER").write(folder, false);

        assertRefused("does not answer with 2 values for each token");
    }

    @Test
    void missingLabels_areSaid() throws IOException {
        tagger("O", "B-PER").write(folder, true);
        Files.writeString(folder.resolve("config.json"), "{}");

        assertRefused("id2label");
    }

    @Test
    void sentimentLabelsOfOneSide_areRefused() throws IOException {
        tagger("neutral", "positive").write(folder, false);

        assertThatThrownBy(() -> new OnnxEngine().sentiment(folder, SentimentInput.PAIR, LIMITS))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("must tell negative from positive");
    }

    private static TinyModel tagger(String... labels) {
        return new TinyModel(labels).piece("Oslo", labels[1]);
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> new OnnxEngine().entities(folder, LIMITS))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }
}
