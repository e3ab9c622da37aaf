package org.wiredesk.enrich.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.enrich.engine.EngineSettings.Engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which models work, and what an operator reads when those that were asked for cannot. */
class EnginesTest {
    @TempDir
    private Path folder;

    private record Chosen(Engine engine, Optional<Path> model, SentimentInput input)
            implements EngineSettings.SentimentModel {
        static Chosen of(Engine engine) {
            return new Chosen(engine, Optional.empty(), SentimentInput.PAIR);
        }
    }

    private record Onnx(Optional<Path> libraries, int batch, int threads, int tokens, int overlap)
            implements EngineSettings.Onnx {}

    private record Settings(Chosen entities, Chosen sentiment, Onnx onnx) implements EngineSettings {}

    @Test
    void embedded_meansTheModelsThatAreShipped() {
        List<ModelRef> models =
                Engines.load(settings(Engine.EMBEDDED, Engine.EMBEDDED, null)).models();

        assertThat(models).extracting(ModelRef::name).contains("wiredesk-entities", "wiredesk-sentiment");
    }

    @Test
    void transformerWithoutLibraries_isRefused() {
        assertRefused(settings(Engine.ONNX, Engine.EMBEDDED, null), "enrich.onnx.libraries must name the folder");
    }

    @Test
    void librariesThatAreNotThere_areNamed() {
        Path missing = folder.resolve("nowhere");

        assertRefused(settings(Engine.ONNX, Engine.EMBEDDED, missing), missing.toString(), "cannot be read");
    }

    @Test
    void folderWithoutTheEngine_isNamed() {
        assertRefused(
                settings(Engine.EMBEDDED, Engine.ONNX, folder),
                folder.toString(),
                "does not hold the jars of enrich-onnx");
    }

    private static void assertRefused(EngineSettings settings, String... reasons) {
        assertThatThrownBy(() -> Engines.load(settings))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContainingAll(reasons)
                .hasMessageNotContaining("\n");
    }

    private static EngineSettings settings(Engine entities, Engine sentiment, @Nullable Path libraries) {
        return new Settings(
                Chosen.of(entities), Chosen.of(sentiment), new Onnx(Optional.ofNullable(libraries), 16, 1, 512, 32));
    }
}
