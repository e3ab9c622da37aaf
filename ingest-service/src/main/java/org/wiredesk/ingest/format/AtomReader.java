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
        return Xml.name(root).equals("entry")
                ? Entries.read(List.of(root), entry -> entry(entry, null))
                : Entries.read(Xml.children(root, "entry"), entry -> entry(entry, root));
    }

    private static Story entry(Element entry, @Nullable Element feed) {
        Story story = new Story(FORMAT);
        story.publisherId = story.text(Xml.text(entry, "id"));
        String feedLink = feed == null ? null : link(feed);
        story.url = story.text(Addresses.absolute(link(entry), entry, feedLink));
        story.headline = RssReader.plain(Xml.text(entry, "title"), story);
        Element source = Xml.child(entry, "source");
        story.sourceName = RssReader.plain(Xml.text(source == null ? feed : source, "title"), story);
        String own = Xml.attribute(entry, "xml:lang");
        story.language = story.text(own == null ? Xml.attribute(feed, "xml:lang") : own);
        PublicationTime updated = PublicationTime.parse(either(entry, "updated", "modified"));
        PublicationTime published = PublicationTime.parse(either(entry, "published", "issued"));
        story.published(published == null ? updated : published);
        story.modifiedAt = updated == null ? null : updated.instant();
        authors(entry, story);
        if (story.authors.isEmpty()) {
            authors(source, story);
        }
        if (story.authors.isEmpty()) {
            authors(feed, story);
        }
        for (Element contributor : Xml.children(entry, "contributor")) {
            String name = story.text(Xml.text(contributor, "name"));
            if (name != null) {
                story.contributors.add(new Contributor(name, "contributor"));
            }
        }
        String rights = Xml.text(entry, "rights");
        if (rights == null) {
            rights = Xml.text(source == null ? feed : source, "rights");
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

    private static void authors(@Nullable Element parent, Story story) {
        for (Element author : Xml.children(parent, "author")) {
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
