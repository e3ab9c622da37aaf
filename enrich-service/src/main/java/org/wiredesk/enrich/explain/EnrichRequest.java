package org.wiredesk.enrich.explain;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.Language;
import org.wiredesk.contract.MalformedEventException;
import org.wiredesk.edge.rest.ProblemException;
import org.wiredesk.enrich.ArticleText;
import org.wiredesk.enrich.Enricher.Span;

/**
 * A text to enrich.
 *
 * @param targets spans of the body for which the sentiment is asked
 */
record EnrichRequest(ArticleText text, List<Span> targets) {
    private static final Set<String> FIELDS = Set.of("headline", "body", "language", "targets");
    private static final Set<String> TARGET_FIELDS = Set.of("start", "end");

    /** @throws ProblemException that names the field at fault */
    static EnrichRequest read(byte[] bytes) {
        JsonNode root = tree(bytes);
        if (!root.isObject()) {
            throw ProblemException.field("", "The body of the request must be a JSON object.");
        }
        known(root, FIELDS, "");
        String body = text(root, "body");
        if (body == null) {
            throw ProblemException.field("body", "This field is required.");
        }
        ArticleText text = new ArticleText(text(root, "headline"), body, language(root), List.of(), null);
        return new EnrichRequest(text, targets(root.path("targets"), body.length()));
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return Json.readTree(bytes);
        } catch (MalformedEventException e) {
            throw ProblemException.field("", "The body of the request must be a JSON object: " + e.getMessage() + ".");
        }
    }

    private static void known(JsonNode object, Set<String> names, String path) {
        for (Iterator<String> given = object.fieldNames(); given.hasNext(); ) {
            String name = given.next();
            if (!names.contains(name)) {
                throw ProblemException.field(path + name, "There is no such field.");
            }
        }
    }

    private static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw ProblemException.field(field, "This field must be a string.");
        }
        return value.textValue();
    }

    private static Language language(JsonNode root) {
        String tag = text(root, "language");
        if (tag == null || tag.isEmpty()) {
            return Language.UNDETERMINED;
        }
        try {
            return new Language(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag(), 1);
        } catch (IllformedLocaleException e) {
            throw ProblemException.field("language", "This field must be a BCP 47 language tag.");
        }
    }

    private static List<Span> targets(JsonNode array, int length) {
        List<Span> targets = new ArrayList<>();
        if (array.isMissingNode() || array.isNull()) {
            return targets;
        }
        if (!array.isArray()) {
            throw ProblemException.field("targets", "This field must be an array.");
        }
        for (int i = 0; i < array.size(); i++) {
            targets.add(target(array.get(i), "targets[" + i + "]", length));
        }
        return targets;
    }

    private static Span target(JsonNode value, String path, int length) {
        if (!value.isObject()) {
            throw ProblemException.field(path, "A target must be an object with start and end.");
        }
        known(value, TARGET_FIELDS, path + ".");
        int start = offset(value, path, "start");
        int end = offset(value, path, "end");
        if (start < 0 || start >= length) {
            throw ProblemException.field(path + ".start", "Must be an offset in the body, from 0.");
        }
        if (end <= start || end > length) {
            throw ProblemException.field(path + ".end", "Must be an offset in the body, behind start.");
        }
        return new Span(start, end);
    }

    private static int offset(JsonNode target, String path, String field) {
        JsonNode value = target.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw ProblemException.field(path + "." + field, "This field must be a whole number.");
        }
        return value.intValue();
    }
}
