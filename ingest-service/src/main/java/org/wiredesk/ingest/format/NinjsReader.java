package org.wiredesk.ingest.format;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Subject;
import org.wiredesk.ingest.cleaning.Copy;

/** IPTC ninjs 1.x, 2.x and 3.x. Names went from {@code body_html} and {@code versioncreated} to lists and {@code versionCreated}. */
final class NinjsReader {
    static final String FORMAT = "application/ninjs+json";
    private static final Set<String> AUTHOR_RELATIONS = Set.of("author", "creator", "byline", "writer", "reporter");

    private NinjsReader() {}

    /** A RawArticle has a {@code body}; ninjs has a {@code uri} and never that. */
    static boolean isNinjs(JsonNode article) {
        return !article.has("body")
                && (article.has("uri")
                        || article.has("bodies")
                        || article.has("body_text")
                        || article.has("body_html"));
    }

    static Story read(JsonNode article) throws UnreadableException {
        Story story = new Story(FORMAT);
        story.publisherId = story.text(text(article, "uri"));
        story.version = story.text(text(article, "version"));
        story.pubStatus = PubStatuses.of(text(article, "pubstatus", "pubStatus"));
        story.language = story.text(text(article, "language"));
        story.urgency = Numbers.urgency(text(article, "urgency"));
        story.byline = story.text(text(article, "byline", "by"));
        story.copyrightNotice = story.text(text(article, "copyrightnotice", "copyrightNotice"));
        if (story.copyrightNotice == null) {
            story.copyrightNotice = story.text(text(article, "copyrightholder", "copyrightHolder"));
        }
        story.usageTerms = story.text(text(article, "usageterms", "usageTerms"));
        times(article, story);
        String headline = text(article, "headline");
        story.headline = story.text(headline != null ? headline : valued(article.path("headlines"), "main"));
        String place = story.text(text(article, "located"));
        if (place != null) {
            story.dateline = new Dateline(place, List.of(place), null, null);
        }
        parties(article, story);
        note(article, story);
        story.copy = copy(article, story);
        return story;
    }

    private static void times(JsonNode article, Story story) throws UnreadableException {
        PublicationTime created = time(article, "versioncreated", "versionCreated");
        PublicationTime first = time(article, "firstcreated", "firstCreated");
        PublicationTime embargo = time(article, "embargoed", "embargoed");
        story.modifiedAt = created == null ? null : created.instant();
        story.embargoedUntil = embargo == null ? null : embargo.instant();
        story.published(first == null ? created : first);
    }

    private static @Nullable PublicationTime time(JsonNode article, String name, String newer)
            throws UnreadableException {
        String stated = text(article, name, newer);
        PublicationTime time = PublicationTime.parse(stated);
        if (stated != null && time == null) {
            throw new UnreadableException(RejectionReason.MALFORMED, newer + " is not a time");
        }
        return time;
    }

    private static void parties(JsonNode article, Story story) {
        for (String field : List.of("person", "people")) {
            for (JsonNode person : article.path(field)) {
                String name = story.text(text(person, "name"));
                if (name != null && AUTHOR_RELATIONS.contains(String.valueOf(text(person, "rel")))) {
                    story.authors.add(new Author(name, null, null));
                }
            }
        }
        for (String field : List.of("infosource", "infosources", "infoSources")) {
            for (JsonNode source : article.path(field)) {
                String name = story.text(text(source, "name"));
                if (name != null) {
                    String role = text(source, "role", "rel");
                    story.infoSources.add(
                            new InfoSource(name, "originator".equals(role) ? "original-publisher" : "agency"));
                }
            }
        }
        for (String field : List.of("subject", "subjects")) {
            for (JsonNode subject : article.path(field)) {
                String code = story.text(text(subject, "code", "uri"));
                String name = story.text(text(subject, "name"));
                if (name != null || code != null) {
                    story.subjects.add(new Subject(name == null ? String.valueOf(code) : name, code));
                }
            }
        }
    }

    private static void note(JsonNode article, Story story) {
        NitfReader.note(text(article, "ednote", "edNote"), story);
        for (JsonNode note : article.path("edNotes")) {
            NitfReader.note(text(note, "value"), story);
        }
    }

    /** Marked-up text before plain text: it knows its paragraphs. */
    private static Copy copy(JsonNode article, Story story) {
        String html = text(article, "body_html", "body_xhtml");
        String plain = text(article, "body_text");
        for (JsonNode body : article.path("bodies")) {
            String value = text(body, "value");
            String type = String.valueOf(text(body, "contenttype", "contentType"));
            if (value != null && type.contains("html")) {
                html = html == null ? value : html;
            } else if (value != null && (type.equals("null") || type.startsWith("text/plain"))) {
                plain = plain == null ? value : plain;
            }
        }
        if (html != null) {
            return HtmlReader.fragment(Sanitiser.mend(html, story.repairs), story);
        }
        return Copy.ofPlainText(plain == null ? "" : Sanitiser.mend(plain, story.repairs))
                .asStory();
    }

    private static @Nullable String valued(JsonNode list, String role) {
        String first = null;
        for (JsonNode one : list) {
            String value = text(one, "value");
            if (role.equals(text(one, "role"))) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first;
    }

    private static @Nullable String text(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.path(name);
            if (value.isValueNode() && !value.isNull()) {
                return value.asText();
            }
        }
        return null;
    }
}
