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

/**
 * Tells the language of a body: plain English by its function words, languages with a script
 * of their own by that, all else by Apache OpenNLP's n-gram model of 103 languages.
 * Safe for use by many threads.
 */
public final class LanguageIdentifier {
    private static final String MODEL = "/langdetect-183.bin";
    /** More text does not change the answer, but its cost. */
    private static final int ENOUGH = 500;

    private static final int TOO_LITTLE = 20;
    private static final double UNSURE = 0.05;
    /** Where the model is this sure of one language, it gives the next less than 0.1. */
    private static final double CERTAIN = 0.5;

    private static final double BY_SCRIPT = 0.99;
    /** As sure as the model is of the same texts. */
    private static final Language ENGLISH = new Language("en", 0.95);

    private final EnglishScreen english = new EnglishScreen();
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
        Locale locale = locale(stated);
        return locale == null ? detect(body) : new Language(locale.toLanguageTag(), 1);
    }

    /** @return the language a body is certainly in when that is not the stated one; null when they agree or nothing was stated */
    public @Nullable String contradicted(@Nullable String stated, String body) {
        Locale locale = locale(stated);
        if (locale == null) {
            return null;
        }
        Language looks = detect(body);
        return looks.confidence() < CERTAIN || group(looks.tag()).equals(group(locale.getLanguage()))
                ? null
                : looks.tag();
    }

    private static @Nullable Locale locale(@Nullable String stated) {
        if (stated == null || stated.isBlank()) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(stated.strip().replace('_', '-'));
        return locale.getLanguage().isEmpty() ? null : locale;
    }

    /** Languages that share a written form, or that one tag stands for, do not contradict each other. */
    private static String group(String tag) {
        return switch (tag) {
            case "nb", "nn", "da" -> "no";
            case "hr", "sr", "sh" -> "bs";
            case "ms" -> "id";
            case "cmn", "yue" -> "zh";
            case "pes", "prs" -> "fa";
            case "ekk" -> "et";
            case "lvs" -> "lv";
            case "plt" -> "mg";
            default -> tag;
        };
    }

    private Language detect(String body) {
        if (english.isEnglish(body)) {
            return ENGLISH;
        }
        String sample = sample(body);
        if (sample.codePoints().filter(Character::isLetter).count() < TOO_LITTLE) {
            return Language.UNDETERMINED;
        }
        String byScript = Scripts.language(sample);
        if (byScript != null) {
            return new Language(byScript, BY_SCRIPT);
        }
        var best = detector.predictLanguage(sample);
        double confidence = Math.round(best.getConfidence() * 1000) / 1000.0;
        if (confidence < UNSURE) {
            return Language.UNDETERMINED;
        }
        return new Language(tags.getOrDefault(best.getLang(), best.getLang()), confidence);
    }

    /** From the longest paragraph on: neither a headline in capitals nor a table. */
    private static String sample(String body) {
        if (body.length() <= ENOUGH) {
            return body;
        }
        int longest = 0;
        int start = 0;
        for (int at = 0; at < body.length(); ) {
            int end = body.indexOf('\n', at);
            end = end < 0 ? body.length() : end;
            if (end - at > longest) {
                longest = end - at;
                start = at;
            }
            at = end + 1;
        }
        start = Math.min(start, body.length() - ENOUGH);
        int end = start + ENOUGH;
        return body.substring(
                Character.isLowSurrogate(body.charAt(start)) ? start + 1 : start,
                Character.isHighSurrogate(body.charAt(end - 1)) ? end - 1 : end);
    }
}
