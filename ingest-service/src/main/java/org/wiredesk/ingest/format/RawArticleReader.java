package org.wiredesk.ingest.format;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.ingest.cleaning.Copy;

/** Wiredesk's own form: an object with {@code body} and whatever else the publisher knows. */
final class RawArticleReader {
    static final String FORMAT = "application/json";

    private RawArticleReader() {}

    static Story read(JsonNode article) throws UnreadableException {
        Story story = new Story(FORMAT);
        story.publisherId = story.text(scalar(article, "id"));
        story.version = story.text(scalar(article, "version"));
        story.pubStatus = PubStatuses.of(scalar(article, "pubStatus"));
        story.url = story.text(scalar(article, "url"));
        source(article.get("source"), story);
        story.headline = story.text(scalar(article, "headline"));
        story.byline = story.text(scalar(article, "byline"));
        authors(article.get("authors"), story);
        story.language = story.text(scalar(article, "language"));
        story.published(time(article, "publishedAt"));
        PublicationTime modified = time(article, "modifiedAt");
        story.modifiedAt = modified == null ? null : modified.instant();
        story.copyrightNotice = story.text(scalar(article, "copyrightNotice"));
        story.usageTerms = story.text(scalar(article, "usageTerms"));
        story.copy = copy(article, story);
        return story;
    }

    private static Copy copy(JsonNode article, Story story) throws UnreadableException {
        String body = scalar(article, "body");
        if (body == null) {
            return Copy.EMPTY;
        }
        MediaType type = MediaType.parse(scalar(article, "contentType"));
        String name = type == null ? "text/plain" : type.name();
        String mended = Sanitiser.mend(body, story.repairs);
        return switch (name) {
            case "text/plain" -> Copy.ofPlainText(mended);
            case "text/html", "application/xhtml+xml" -> HtmlReader.fragment(mended, story);
            default ->
                throw new UnreadableException(
                        RejectionReason.UNSUPPORTED_FORMAT, "contentType of a body is text/plain or text/html");
        };
    }

    private static void source(@Nullable JsonNode source, Story story) throws UnreadableException {
        if (source == null || source.isNull()) {
            return;
        }
        if (source.isTextual()) {
            story.sourceName = story.text(source.textValue());
        } else if (source.isObject()) {
            story.sourceName = story.text(scalar(source, "name"));
            story.sourceDomain = story.text(scalar(source, "domain"));
        } else {
            throw malformed("source is a name or an object with name and domain");
        }
    }

    private static void authors(@Nullable JsonNode authors, Story story) throws UnreadableException {
        if (authors == null || authors.isNull()) {
            return;
        }
        if (!authors.isArray()) {
            throw malformed("authors is a list");
        }
        for (JsonNode author : authors) {
            String name = story.text(author.isTextual() ? author.textValue() : scalar(author, "name"));
            if (name != null) {
                story.authors.add(
                        author.isObject()
                                ? new Author(
                                        name,
                                        story.text(scalar(author, "role")),
                                        story.text(scalar(author, "organisation")))
                                : new Author(name, null, null));
            }
        }
    }

    private static @Nullable PublicationTime time(JsonNode article, String field) throws UnreadableException {
        String stated = scalar(article, field);
        PublicationTime time = PublicationTime.parse(stated);
        if (stated != null && !stated.isBlank() && time == null) {
            throw malformed(field + " is not a time such as 2031-05-17T09:30:00Z or 2031-05-17");
        }
        return time;
    }

    private static @Nullable String scalar(JsonNode object, String field) throws UnreadableException {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isValueNode()) {
            throw malformed(field + " is not a text");
        }
        return value.asText();
    }

    private static UnreadableException malformed(String detail) {
        return new UnreadableException(RejectionReason.MALFORMED, detail);
    }
}
