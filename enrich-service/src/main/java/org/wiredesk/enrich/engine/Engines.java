package org.wiredesk.enrich.engine;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.wiredesk.enrich.Enricher;
import org.wiredesk.enrich.engine.EngineSettings.Engine;
import org.wiredesk.enrich.entities.ChainEntityRecognizer;
import org.wiredesk.enrich.entities.EntityRecognizer;
import org.wiredesk.enrich.language.OpenNlpLanguageDetector;
import org.wiredesk.enrich.sentiment.LinearSentimentScorer;
import org.wiredesk.enrich.sentiment.SentimentScorer;
import org.wiredesk.enrich.text.TextSplitter;

/** Loads the models that the settings name. */
public final class Engines {
    private final EngineSettings settings;
    private @Nullable TransformerEngine transformers;

    private Engines(EngineSettings settings) {
        this.settings = settings;
    }

    /** @throws UnusableModelException when a model or the libraries of the transformers cannot be used */
    public static Enricher load(EngineSettings settings) {
        Engines engines = new Engines(settings);
        return new Enricher(
                TextSplitter.load(), OpenNlpLanguageDetector.load(), engines.entities(), engines.sentiment());
    }

    private EntityRecognizer entities() {
        return settings.entities().engine() == Engine.EMBEDDED
                ? ChainEntityRecognizer.load()
                : transformers().entities(folder("enrich.entities", settings.entities()), limits());
    }

    private SentimentScorer sentiment() {
        EngineSettings.SentimentModel model = settings.sentiment();
        return model.engine() == Engine.EMBEDDED
                ? LinearSentimentScorer.load()
                : transformers().sentiment(folder("enrich.sentiment", model), model.input(), limits());
    }

    private static Path folder(String setting, EngineSettings.Model model) {
        return model.model()
                .orElseThrow(() -> new UnusableModelException(
                        setting + ".engine is onnx, so " + setting + ".model must name the folder of a model."));
    }

    private TransformerEngine.Limits limits() {
        EngineSettings.Onnx onnx = settings.onnx();
        return new TransformerEngine.Limits(onnx.batch(), onnx.threads(), onnx.tokens(), onnx.overlap());
    }

    private TransformerEngine transformers() {
        TransformerEngine loaded = transformers;
        if (loaded == null) {
            Path folder = settings.onnx()
                    .libraries()
                    .orElseThrow(
                            () -> new UnusableModelException(
                                    "An engine is onnx, so enrich.onnx.libraries must name the folder with the jars of enrich-onnx."));
            loaded = load(folder);
            transformers = loaded;
        }
        return loaded;
    }

    /** The loader stays open as long as the service: its classes are in use. */
    @SuppressWarnings("StreamResourceLeak")
    private static TransformerEngine load(Path folder) {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                jars.add(jar.toUri().toURL());
            }
        } catch (MalformedURLException e) {
            throw new IllegalStateException("every path has a URL", e);
        } catch (IOException e) {
            throw new UnusableModelException("The folder " + folder + " of enrich.onnx.libraries cannot be read.");
        }
        ClassLoader loader =
                new URLClassLoader("transformers", jars.toArray(URL[]::new), Engines.class.getClassLoader());
        return ServiceLoader.load(TransformerEngine.class, loader)
                .findFirst()
                .orElseThrow(() -> new UnusableModelException("The folder " + folder
                        + " of enrich.onnx.libraries does not hold the jars of enrich-onnx; ./mvnw -pl enrich-onnx -am package"
                        + " leaves them in enrich-onnx/target/engine."));
    }
}
