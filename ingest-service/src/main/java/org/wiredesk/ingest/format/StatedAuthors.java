package org.wiredesk.ingest.format;

import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.ingest.cleaning.Agencies;

/** Takes the authors that a page states: people only. An agency named as an author is where the story comes from. */
final class StatedAuthors {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\||/| and | & | with )\\s*");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’‘\"-]+");
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 5;
    private static final int MOST = 50;

    private final JsonLd things;
    private final Story story;

    StatedAuthors(JsonLd things, Story story) {
        this.things = things;
        this.story = story;
    }

    void add(JsonNode author) {
        JsonNode thing = things.resolve(author);
        if (thing.isArray()) {
            thing.forEach(this::add);
        } else if (thing.isTextual()) {
            add(thing.textValue());
        } else if (thing.path("name").isArray()) {
            thing.path("name").forEach(this::add);
        } else if (thing.isObject() && !isOrganisation(thing.path("@type"))) {
            add(thing.path("name").isTextual() ? thing.path("name").textValue() : null);
        } else if (thing.isObject()) {
            agency(thing.path("name").asText(""));
        }
    }

    private static boolean isOrganisation(JsonNode type) {
        String name = type.isArray() ? type.path(0).asText("") : type.asText("");
        return name.endsWith("Organization") || name.endsWith("WebSite");
    }

    /** One name or several in a row: "By Ana Lund and Mikkel Rasmussen". */
    void add(@Nullable String names) {
        String text =
                names == null || names.length() > LONGEST ? null : story.text(Parser.unescapeEntities(names, false));
        if (text == null || text.contains("://") || text.startsWith("www.")) {
            return;
        }
        String people = text.regionMatches(true, 0, "by ", 0, 3) ? text.substring(3) : text;
        for (String name : BETWEEN.split(people)) {
            addOne(name.strip());
        }
    }

    private void addOne(String name) {
        if (isName(name) && !agency(name) && !name.equalsIgnoreCase(story.sourceName)) {
            boolean known =
                    story.authors.stream().anyMatch(author -> author.name().equalsIgnoreCase(name));
            if (!known && story.authors.size() < MOST) {
                story.authors.add(new Author(name, null, null));
            }
        }
    }

    /** A few words of letters; a handle, an address or "(Image: …)" is none. */
    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.split(" ").length <= MOST_WORDS;
    }

    private boolean agency(String name) {
        String agency = Agencies.named(name);
        if (agency != null) {
            InfoSource source = new InfoSource(agency, "agency");
            if (!story.infoSources.contains(source)) {
                story.infoSources.add(source);
            }
        }
        return agency != null;
    }
}
