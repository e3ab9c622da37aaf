package org.wiredesk.enrich.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.wiredesk.contract.Language;
import org.wiredesk.contract.ModelRef;

/** OpenNLP's language detector, asked about the beginning of a text. */
public final class OpenNlpLanguageDetector implements LanguageDetector {
    private static final String RESOURCE = "/langdetect-183.bin";
    private static final int LOOKED_AT = 500;
    private static final int FEWEST_LETTERS = 12;
    private static final Map<String, String> TAG_BY_ISO_639_3 = tags();

    private final CompletableFuture<LanguageDetectorModel> model;

    private OpenNlpLanguageDetector(CompletableFuture<LanguageDetectorModel> model) {
        this.model = model;
    }

    /**
     * Begins to load in the background: the model takes longer than all others together, and ingest-service has told the language
     * of most articles. The first text whose language is asked for waits for it.
     */
    public static OpenNlpLanguageDetector load() {
        URL resource = OpenNlpLanguageDetector.class.getResource(RESOURCE);
        if (resource == null) {
            throw new IllegalStateException("The language model is not on the class path.");
        }
        return new OpenNlpLanguageDetector(CompletableFuture.supplyAsync(() -> read(resource)));
    }

    private static LanguageDetectorModel read(URL resource) {
        try (InputStream in = resource.openStream()) {
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The language model cannot be read.", e);
        }
    }

    @Override
    public ModelRef modelRef() {
        return new ModelRef("language", "opennlp-langdetect", "183");
    }

    @Override
    public String licence() {
        return "Apache-2.0";
    }

    @Override
    public Set<String> labels() {
        return Arrays.stream(new LanguageDetectorME(model.join()).getSupportedLanguages())
                .map(OpenNlpLanguageDetector::tag)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Language detect(String text) {
        String beginning = text.strip();
        beginning = beginning.substring(0, Math.min(LOOKED_AT, beginning.length()));
        if (beginning.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return Language.UNDETERMINED;
        }
        opennlp.tools.langdetect.Language best = new LanguageDetectorME(model.join()).predictLanguage(beginning);
        return new Language(tag(best.getLang()), Math.round(best.getConfidence() * 1000) / 1000.0);
    }

    private static String tag(String iso6393) {
        return TAG_BY_ISO_639_3.getOrDefault(iso6393, iso6393);
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new TreeMap<>();
        for (String tag : Locale.getISOLanguages()) {
            tags.putIfAbsent(new Locale.Builder().setLanguage(tag).build().getISO3Language(), tag);
        }
        return tags;
    }
}
