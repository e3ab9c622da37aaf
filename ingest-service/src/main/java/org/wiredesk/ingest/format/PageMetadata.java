package org.wiredesk.ingest.format;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page states about its article: JSON-LD first, then OpenGraph and other meta elements, last what its elements call it. */
final class PageMetadata {
    private static final int LONGEST_HEADLINE = 400;

    private final Story story;
    private final Metas metas;
    private final StatedText stated = new StatedText();

    private PageMetadata(Document document, Story story) {
        this.story = story;
        metas = Metas.of(document);
    }

    /** Fills the story, and answers with the words that tell which blocks of the page are its text. */
    static StatedText read(Document document, Story story) {
        PageMetadata page = new PageMetadata(document, story);
        JsonLd things = JsonLd.of(page.metas.jsonLd());
        page.source(things.article());
        StatedAuthors authors = new StatedAuthors(things, story);
        for (JsonNode article : things.article()) {
            page.take(article, authors);
        }
        page.headline();
        page.address();
        page.times();
        page.authors(authors);
        page.rights();
        page.stated.addHeadline(story.headline);
        page.stated.addDescription(page.metas.first("og:description", "description", "twitter:description"));
        return page.stated;
    }

    private void source(List<JsonNode> articles) {
        story.sourceName = first(story.sourceName, metas.first("og:site_name"));
        for (JsonNode article : articles) {
            story.sourceName =
                    first(story.sourceName, text(article.path("publisher").path("name")));
        }
        story.sourceName = first(story.sourceName, metas.first("application-name"));
    }

    private void take(JsonNode article, StatedAuthors authors) {
        story.headline = first(story.headline, shortened(text(article.path("headline"))));
        story.published(PublicationTime.parse(text(article.path("datePublished"))));
        modified(text(article.path("dateModified")));
        if (story.authors.isEmpty()) {
            authors.add(article.path("author"));
        }
        if (story.authors.isEmpty()) {
            authors.add(article.path("creator"));
        }
        story.copyrightNotice = first(story.copyrightNotice, text(article.path("copyrightNotice")));
        story.language = first(story.language, text(article.path("inLanguage")));
        stated.addBody(text(article.path("articleBody")));
    }

    private void headline() {
        story.headline = first(story.headline, shortened(metas.first("og:title", "twitter:title", "dc.title")));
    }

    private void address() {
        String href = metas.canonical();
        // A page of old may state its front page or nothing at all here; what is no whole address helps nobody.
        story.url = first(story.url, href != null && href.startsWith("http") ? href : null);
        story.url = first(story.url, metas.first("og:url"));
    }

    private void times() {
        story.published(PublicationTime.parse(metas.first(
                "article:published_time",
                "og:published_time",
                "datepublished",
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "pubdate",
                "publishdate",
                "publish-date",
                "parsely-pub-date",
                "sailthru.date")));
        modified(metas.first("article:modified_time", "og:updated_time", "datemodified", "last-modified"));
        metas.times().forEach(time -> story.published(PublicationTime.parse(time)));
    }

    private void modified(@Nullable String stated) {
        PublicationTime time = story.modifiedAt == null ? PublicationTime.parse(stated) : null;
        story.modifiedAt = time == null ? story.modifiedAt : time.instant();
    }

    private void authors(StatedAuthors authors) {
        for (String name : List.of("author", "parsely-author", "dc.creator", "sailthru.author", "article:author")) {
            if (story.authors.isEmpty()) {
                metas.all(name).forEach(authors::add);
            }
        }
        if (story.authors.isEmpty()) {
            metas.authors().forEach(element -> authors.add(element.text()));
        }
    }

    private void rights() {
        story.copyrightNotice = first(story.copyrightNotice, metas.first("dcterms.rights", "dc.rights", "rights"));
        story.language = first(metas.language(), story.language);
        String locale = metas.first("content-language", "og:locale");
        story.language = first(story.language, locale == null ? null : locale.replace('_', '-'));
    }

    private @Nullable String first(@Nullable String known, @Nullable String stated) {
        String mended = known == null || known.isBlank() ? story.text(stated) : known;
        return mended == null ? null : mended.strip();
    }

    /** Without entities that were escaped twice, and without the name of the outlet behind a bar or a dash. */
    private @Nullable String shortened(@Nullable String headline) {
        if (headline == null || headline.length() > LONGEST_HEADLINE) {
            return null;
        }
        String plain = Parser.unescapeEntities(headline, false).strip();
        String source = story.sourceName;
        if (source != null && plain.regionMatches(true, plain.length() - source.length(), source, 0, source.length())) {
            String before = plain.substring(0, plain.length() - source.length()).stripTrailing();
            int end = before.length() - 1;
            if (end > 0 && "|-–—:•·".indexOf(before.charAt(end)) >= 0) {
                return before.substring(0, end).strip();
            }
        }
        return plain;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }
}
