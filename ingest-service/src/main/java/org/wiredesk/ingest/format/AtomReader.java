package org.wiredesk.ingest.format;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.Subject;
import org.wiredesk.ingest.cleaning.Copy;
import org.wiredesk.ingest.format.MessageReader.Reading;

/** Atom (RFC 4287), and what is left of Atom 0.3. */
final class AtomReader {
    static final String FORMAT = "application/atom+xml";

    private AtomReader() {}

    static List<Reading> read(Element root) {
        if (Xml.name(root).equals("entry")) {
            return Entries.read(List.of(root), entry -> entry(entry, Feed.of(null)));
        }
        Feed feed = Feed.of(root);
        return Entries.read(Xml.children(root, "entry"), entry -> entry(entry, feed));
    }

    /** What a feed or an entry's source states for its entries, looked up once. */
    private record Feed(
            @Nullable String title,
            @Nullable String language,
            @Nullable String link,
            @Nullable String rights,
            List<Element> authors) {
        static Feed of(@Nullable Element feed) {
            return new Feed(
                    Xml.text(feed, "title"),
                    Xml.attribute(feed, "xml:lang"),
                    feed == null ? null : AtomReader.link(feed),
                    Xml.text(feed, "rights"),
                    Xml.children(feed, "author"));
        }
    }

    private static Story entry(Element entry, Feed feed) {
        Story story = new Story(FORMAT);
        story.publisherId = story.text(Xml.text(entry, "id"));
        story.url = story.text(Addresses.absolute(link(entry), entry, feed.link()));
        story.headline = RssReader.plain(Xml.text(entry, "title"), story);
        Element origin = Xml.child(entry, "source");
        Feed source = origin == null ? feed : Feed.of(origin);
        story.sourceName = RssReader.plain(source.title(), story);
        String own = Xml.attribute(entry, "xml:lang");
        story.language = story.text(own == null ? feed.language() : own);
        PublicationTime updated = PublicationTime.parse(either(entry, "updated", "modified"));
        PublicationTime published = PublicationTime.parse(either(entry, "published", "issued"));
        story.published(published == null ? updated : published);
        story.modifiedAt = updated == null ? null : updated.instant();
        authors(Xml.children(entry, "author"), story);
        if (story.authors.isEmpty()) {
            authors(source.authors(), story);
        }
        if (story.authors.isEmpty()) {
            authors(feed.authors(), story);
        }
        for (Element contributor : Xml.children(entry, "contributor")) {
            String name = story.text(Xml.text(contributor, "name"));
            if (name != null) {
                story.contributors.add(new Contributor(name, "contributor"));
            }
        }
        String rights = Xml.text(entry, "rights");
        if (rights == null) {
            rights = source.rights();
        }
        story.copyrightNotice = story.text(rights);
        for (Element category : Xml.children(entry, "category")) {
            String term = story.text(Xml.attribute(category, "term"));
            String label = story.text(Xml.attribute(category, "label"));
            if (term != null || label != null) {
                story.subjects.add(new Subject(label == null ? String.valueOf(term) : label, term));
            }
        }
        content(entry, story);
        return story;
    }

    private static @Nullable String either(Element entry, String name, String older) {
        String text = Xml.text(entry, name);
        return text == null ? Xml.text(entry, older) : text;
    }

    /** Of several the page for people: an {@code alternate} in HTML before one of another type. */
    private static @Nullable String link(Element entry) {
        String other = null;
        for (Element link : Xml.children(entry, "link")) {
            String relation = Xml.attribute(link, "rel");
            String address = Xml.attribute(link, "href");
            if (address != null && (relation == null || relation.equals("alternate"))) {
                String type = Xml.attribute(link, "type");
                if (type == null || type.contains("html")) {
                    return address;
                }
                other = other == null ? address : other;
            }
        }
        return other;
    }

    private static void authors(List<Element> authors, Story story) {
        for (Element author : authors) {
            String name = story.text(Xml.text(author, "name"));
            if (name != null) {
                story.authors.add(new Author(name, null, null));
            }
        }
    }

    private static void content(Element entry, Story story) {
        Element content = Xml.child(entry, "content");
        if (content == null || content.hasAttr("src")) {
            content = Xml.child(entry, "summary");
        }
        if (content == null) {
            return;
        }
        String type = String.valueOf(Xml.attribute(content, "type"));
        if (type.equals("xhtml")
                || type.contains("xml")
                || type.contains("html") && !content.children().isEmpty()) {
            story.copy = HtmlReader.fragment(content.html(), story);
        } else if (type.contains("html")) {
            story.copy = HtmlReader.fragment(Sanitiser.mend(content.wholeText(), story.repairs), story);
        } else {
            story.copy = Copy.ofPlainText(Sanitiser.mend(content.wholeText(), story.repairs))
                    .asStory();
        }
    }
}
