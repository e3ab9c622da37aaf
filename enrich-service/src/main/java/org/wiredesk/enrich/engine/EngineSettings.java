package org.wiredesk.enrich.engine;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which models do the work. */
@ConfigMapping(prefix = "enrich")
public interface EngineSettings {
    /** What finds the names. */
    Model entities();

    /** What tells the sentiment. */
    SentimentModel sentiment();

    /** How an operator's transformers run. */
    Onnx onnx();

    /** The choice of an engine. */
    enum Engine {
        /** The model that is shipped. */
        EMBEDDED,
        /** An operator's transformer. */
        ONNX
    }

    /** One model. */
    interface Model {
        @WithDefault("embedded")
        Engine engine();

        /** Folder with {@code model.onnx}, {@code tokenizer.json} and {@code config.json}; needed when the engine is onnx. */
        Optional<Path> model();
    }

    /** The model of sentiment. */
    interface SentimentModel extends Model {
        /** What the operator's classifier was trained to read. */
        @WithDefault("pair")
        SentimentInput input();
    }

    /** How an operator's transformers run. */
    interface Onnx {
        /** Folder with the jars of module enrich-onnx; needed when an engine is onnx. */
        Optional<Path> libraries();

        /** Most sentences in one run of a model. */
        @WithDefault("16")
        @Min(1)
        @Max(1024)
        int batch();

        /** Threads of one run. One is best for many articles at once: each worker runs a model of its own accord. */
        @WithDefault("1")
        @Min(1)
        @Max(256)
        int threads();

        /** Most pieces of a sentence that a model sees at once. */
        @WithDefault("512")
        @Min(16)
        @Max(8192)
        int tokens();

        /** Pieces that the parts of a longer sentence have in common. */
        @WithDefault("32")
        @Min(0)
        @Max(4096)
        int overlap();
    }
}
