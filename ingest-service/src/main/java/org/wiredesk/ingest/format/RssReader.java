package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.Subject;
import org.wiredesk.ingest.format.MessageReader.Reading;

/** RSS 2.0 with the extensions that feeds use: content, Dublin Core, Feedburner. RSS 1.0 has the same items in another place. */
final class RssReader {
    static final String FORMAT = "application/rss+xml";

    private RssReader() {}

    static List<Reading> read(Element root) {
        Element channel = Xml.child(root, "channel");
        List<Element> items = new ArrayList<>(Xml.children(channel, "item"));
        items.addAll(Xml.children(root, "item"));
        Channel stated = Channel.of(channel);
        return Entries.read(items, item -> item(item, stated));
    }

    /** What the channel states for all of its items, looked up once. */
    private record Channel(
            @Nullable String title, @Nullable String link, @Nullable String language, @Nullable String copyright) {
        static Channel of(@Nullable Element channel) {
            return new Channel(
                    own(channel, "title"),
                    own(channel, "link"),
                    Xml.text(channel, "language"),
                    Xml.text(channel, "copyright"));
        }
    }

    private static Story item(Element item, Channel channel) {
        Story story = new Story(FORMAT);
        String origin = story.text(Xml.text(item, "origLink"));
        Element guid = Xml.child(item, "guid");
        String id = story.text(Xml.text(guid));
        String link = story.text(own(item, "link"));
        if (link == null) {
            link = story.text(Xml.attribute(item, "rdf:about"));
        }
        boolean permalink =
                id != null && !"false".equalsIgnoreCase(Xml.attribute(guid, "isPermaLink")) && id.startsWith("http");
        String address = origin != null ? origin : link != null ? link : permalink ? id : null;
        story.url = Addresses.absolute(address, item, channel.link());
        story.publisherId = permalink ? null : id;
        story.headline = plain(own(item, "title"), story);
        story.sourceName = plain(channel.title(), story);
        String language = Xml.text(item, "language");
        story.language = story.text(language != null ? language : channel.language());
        PublicationTime published = PublicationTime.parse(Xml.text(item, "pubDate"));
        story.published(published != null ? published : PublicationTime.parse(Xml.text(item, "date")));
        authors(item, story);
        credits(item, story);
        String rights = Xml.text(item, "rights");
        story.copyrightNotice = story.text(rights != null ? rights : channel.copyright());
        for (Element category : Xml.children(item, "category")) {
            String name = plain(Xml.text(category), story);
            if (name != null) {
                story.subjects.add(new Subject(name, story.text(Xml.attribute(category, "domain"))));
            }
        }
        String content = content(item);
        if (content != null) {
            story.copy = HtmlReader.fragment(Sanitiser.mend(content, story.repairs), story);
        }
        return story;
    }

    /** The element of RSS itself: {@code media:title} and {@code itunes:title} are other things. */
    private static @Nullable String own(@Nullable Element parent, String name) {
        if (parent != null) {
            for (Element child : parent.children()) {
                if (child.tagName().equals(name)) {
                    return Xml.text(child);
                }
            }
        }
        return Xml.text(parent, name);
    }

    private static void credits(Element item, Story story) {
        String source = plain(own(item, "source"), story);
        if (source != null) {
            story.infoSources.add(new InfoSource(source, "original-publisher"));
        }
        for (Element credit : Xml.all(item, "credit")) {
            String name = plain(Xml.text(credit), story);
            if (name != null) {
                story.contributors.add(new Contributor(name, "photo"));
            }
        }
    }

    /** The full text where a feed carries it, else the description. */
    private static @Nullable String content(Element item) {
        for (Element child : item.children()) {
            if (child.tagName().equals("content:encoded")) {
                return child.wholeText();
            }
        }
        Element description = Xml.child(item, "description");
        return description == null ? null : description.wholeText();
    }

    private static void authors(Element item, Story story) {
        for (Element creator : Xml.children(item, "creator")) {
            author(Xml.text(creator), story);
        }
        if (story.authors.isEmpty()) {
            author(Xml.text(item, "author"), story);
        }
    }

    /** "desk@example.org (Ana Lund)" is what RSS asks for; most feeds give a name. */
    private static void author(@Nullable String stated, Story story) {
        String author = plain(stated, story);
        if (author == null) {
            return;
        }
        int open = author.indexOf('(');
        boolean mailbox = author.indexOf('@') > 0;
        String name =
                mailbox && open > 0 && author.endsWith(")") ? author.substring(open + 1, author.length() - 1) : author;
        if (name.indexOf('@') < 0) {
            story.authors.add(new Author(name.strip(), null, null));
        }
    }

    /** Titles hold markup and escaped markup, whatever the standard says. */
    static @Nullable String plain(@Nullable String text, Story story) {
        if (text == null) {
            return null;
        }
        boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return story.text(markup ? Jsoup.parseBodyFragment(text).text() : text);
    }
}
