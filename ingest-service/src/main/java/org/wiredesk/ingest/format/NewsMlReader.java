package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Subject;
import org.wiredesk.ingest.cleaning.Copy;
import org.wiredesk.ingest.cleaning.Datelines;
import org.wiredesk.ingest.format.MessageReader.Reading;

/** NewsML-G2: a news item, or a news message that holds several. Packages and planning items hold no text and are passed over. */
final class NewsMlReader {
    static final String FORMAT = "application/vnd.iptc.g2.newsitem+xml";

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]{0,80}\\n");

    private NewsMlReader() {}

    static List<Reading> read(Element root) throws UnreadableException {
        List<Element> items = Xml.name(root).equals("newsItem") ? List.of(root) : Xml.outermost(root, "newsItem");
        if (items.isEmpty()) {
            throw new UnreadableException(RejectionReason.UNSUPPORTED_FORMAT, "NewsML-G2 without a news item");
        }
        List<Reading> readings = new ArrayList<>(Entries.read(items, NewsMlReader::item));
        readings.removeIf(reading -> reading instanceof Reading.Read read
                && read.story().copy.lines().isEmpty()
                && read.story().pubStatus != PubStatus.CANCELED);
        return readings;
    }

    private static Story item(Element item) throws UnreadableException {
        Story story = new Story(FORMAT);
        story.publisherId = story.text(Xml.attribute(item, "guid"));
        story.version = story.text(Xml.attribute(item, "version"));
        Element meta = Xml.child(item, "itemMeta");
        story.pubStatus = PubStatuses.of(Xml.attribute(Xml.child(meta, "pubStatus"), "qcode"));
        PublicationTime created = PublicationTime.parse(Xml.text(meta, "versionCreated"));
        story.modifiedAt = created == null ? null : created.instant();
        PublicationTime first = PublicationTime.parse(Xml.text(meta, "firstCreated"));
        PublicationTime embargo = PublicationTime.parse(Xml.text(meta, "embargoed"));
        story.embargoedUntil = embargo == null ? null : embargo.instant();
        story.published(first == null ? created : first);
        story.sourceName = story.text(named(Xml.child(meta, "provider")));
        Xml.children(meta, "edNote").forEach(note -> NitfReader.note(Xml.text(note), story));
        rights(Xml.child(item, "rightsInfo"), story);
        content(Xml.child(item, "contentMeta"), story);
        if (story.language == null) {
            story.language = story.text(Xml.attribute(item, "xml:lang"));
        }
        text(Xml.child(item, "contentSet"), story);
        if (story.headline == null) {
            story.headline = story.text(Xml.text(meta, "title"));
        }
        return story;
    }

    private static void rights(@Nullable Element rights, Story story) {
        String notice = story.text(Xml.text(rights, "copyrightNotice"));
        String holder = story.text(named(Xml.child(rights, "copyrightHolder")));
        story.copyrightNotice = notice != null ? notice : holder;
        story.usageTerms = story.text(Xml.text(rights, "usageTerms"));
    }

    private static void content(@Nullable Element meta, Story story) {
        story.headline = story.text(Xml.text(meta, "headline"));
        story.urgency = Numbers.urgency(Xml.text(meta, "urgency"));
        story.language = story.text(Xml.attribute(Xml.child(meta, "language"), "tag"));
        String by = story.text(Xml.text(meta, "by"));
        story.byline = by != null ? by : story.text(Xml.text(meta, "byline"));
        for (Element keyword : Xml.children(meta, "keyword")) {
            String word = story.text(Xml.text(keyword));
            if (word != null) {
                story.subjects.add(new Subject(word, null));
            }
        }
        for (Element creator : Xml.children(meta, "creator")) {
            String name = story.text(Xml.text(creator, "name"));
            String type = Xml.attribute(creator, "type");
            boolean person = type == null || type.endsWith(":person");
            if (name != null && person && name.indexOf(' ') > 0) {
                story.authors.add(new Author(name, null, null));
            }
        }
        for (Element source : Xml.children(meta, "infoSource")) {
            String name = story.text(named(source));
            if (name != null) {
                story.infoSources.add(new InfoSource(name, "agency"));
            }
        }
        for (Element subject : Xml.children(meta, "subject")) {
            String name = story.text(Xml.text(subject, "name"));
            String code = story.text(Xml.attribute(subject, "qcode"));
            if (name != null || code != null) {
                story.subjects.add(new Subject(name == null ? String.valueOf(code) : name, code));
            }
        }
        String dateline = story.text(Xml.text(meta, "dateline"));
        String place = story.text(Xml.text(meta, "located", "name"));
        if (place != null || dateline != null) {
            Dateline read = Datelines.of(dateline);
            List<String> places = place != null ? List.of(place) : read == null ? List.of() : read.places();
            story.dateline = new Dateline(
                    read == null ? String.valueOf(place) : read.text(),
                    places,
                    read == null ? null : read.agency(),
                    read == null ? null : read.date());
        }
    }

    /** A name element, else a literal, else what stands after the colon of a qcode. */
    private static @Nullable String named(@Nullable Element party) {
        String name = Xml.text(party, "name");
        if (name != null) {
            return name;
        }
        String literal = Xml.attribute(party, "literal");
        String code = Xml.attribute(party, "qcode");
        return literal != null || code == null ? literal : code.substring(code.indexOf(':') + 1);
    }

    private static void text(@Nullable Element set, Story story) {
        Element inline = Xml.child(set, "inlineXML");
        if (inline != null) {
            List<Element> nitf = Xml.all(inline, "body.content");
            Element body = nitf.isEmpty() ? null : nitf.get(0).parent();
            if (body != null) {
                NitfReader.body(body, story);
            } else {
                List<Element> html = Xml.all(inline, "body");
                story.copy = markup(html.isEmpty() ? inline : html.get(0), story);
            }
            return;
        }
        Element data = Xml.child(set, "inlineData");
        if (data != null) {
            String type = String.valueOf(Xml.attribute(data, "contenttype"));
            String text = Sanitiser.mend(data.wholeText(), story.repairs);
            story.copy = type.contains("html")
                    ? HtmlReader.fragment(text, story)
                    : Copy.ofPlainText(text).asStory();
        }
    }

    /** Some agencies put their whole wire text, line breaks and all, into one paragraph. */
    private static Copy markup(Element body, Story story) {
        if (body.childrenSize() == 1) {
            Element only = body.child(0);
            String text = only.wholeText().strip();
            if (only.childrenSize() == 0 && BLANK_LINE.matcher(text).find()) {
                return Copy.ofPlainText(Sanitiser.mend(text, story.repairs)).asStory();
            }
        }
        return HtmlReader.fragment(body.html(), story);
    }
}
