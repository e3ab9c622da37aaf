package org.wiredesk.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Language;

/** Tells the language of a body by Apache OpenNLP's n-gram model of 103 languages. Safe for use by many threads. */
public final class LanguageIdentifier {
    private static final String MODEL = "/langdetect-183.bin";
    /** More text does not change the answer, but its cost. */
    private static final int ENOUGH = 500;

    private static final int TOO_LITTLE = 20;
    private static final double UNSURE = 0.05;
    private static final double STATED = 1;

    private final LanguageDetectorME detector;
    private final Map<String, String> tags = new HashMap<>();

    public LanguageIdentifier() {
        try (InputStream in = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the language model is missing");
            }
            detector = new LanguageDetectorME(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String tag : Locale.getISOLanguages()) {
            tags.put(Locale.forLanguageTag(tag).getISO3Language(), tag);
        }
    }

    /** The stated language when it is a language tag, else what the text looks like. */
    public Language of(@Nullable String stated, String body) {
        if (stated != null && !stated.isBlank()) {
            Locale locale = Locale.forLanguageTag(stated.strip().replace('_', '-'));
            if (!locale.getLanguage().isEmpty()) {
                return new Language(locale.toLanguageTag(), STATED);
            }
        }
        return detect(body);
    }

    /** Whether a language was taken from a tag: no text is ever that sure. */
    public static boolean isStated(Language language) {
        return language.confidence() == STATED;
    }

    private Language detect(String body) {
        String sample = sample(body);
        if (sample.codePoints().filter(Character::isLetter).count() < TOO_LITTLE) {
            return Language.UNDETERMINED;
        }
        var best = detector.predictLanguage(sample);
        double confidence = Math.round(best.getConfidence() * 1000) / 1000.0;
        if (confidence < UNSURE) {
            return Language.UNDETERMINED;
        }
        return new Language(tags.getOrDefault(best.getLang(), best.getLang()), confidence);
    }

    private static String sample(String body) {
        if (body.length() <= ENOUGH) {
            return body;
        }
        int end = Character.isHighSurrogate(body.charAt(ENOUGH - 1)) ? ENOUGH - 1 : ENOUGH;
        return body.substring(0, end);
    }
}
