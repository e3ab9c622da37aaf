package org.wiredesk.ingest.format;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Correction;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.Subject;
import org.wiredesk.ingest.cleaning.Datelines;

/** NITF 3.x, the markup of agency text. */
final class NitfReader {
    static final String FORMAT = "application/nitf+xml";
    /** Captions and credits of pictures inside the text, and notes that are not for publication. */
    private static final Set<String> NOT_TEXT = Set.of("media", "note", "fn", "ednote");

    /** As tags, because an element that is renamed by a name looks for its document first, which costs its depth. */
    private static final Tag HEADING = Tag.valueOf("h2");

    private static final Tag DIVISION = Tag.valueOf("div");

    private static final Pattern SEVERAL = Pattern.compile(" and | & |,");

    private NitfReader() {}

    static Story read(Element root) throws UnreadableException {
        Story story = new Story(FORMAT);
        Element docdata = Xml.child(root, "head", "docdata");
        docdata(docdata, story);
        for (Element subject : Xml.all(Xml.child(root, "head"), "tobject.subject")) {
            String code = Xml.attribute(subject, "tobject.subject.refnum");
            String name = Xml.attribute(subject, "tobject.subject.type");
            if (name != null || code != null) {
                story.subjects.add(new Subject(name == null ? String.valueOf(code) : name, code));
            }
        }
        body(Xml.child(root, "body"), story);
        if (story.headline == null) {
            story.headline = story.text(Xml.text(root, "head", "title"));
        }
        return story;
    }

    private static void docdata(@Nullable Element docdata, Story story) throws UnreadableException {
        story.pubStatus = PubStatuses.of(Xml.attribute(docdata, "management-status"));
        story.publisherId = story.text(Xml.attribute(Xml.child(docdata, "doc-id"), "id-string"));
        story.sourceName = story.text(Xml.attribute(Xml.child(docdata, "doc-id"), "regsrc"));
        PublicationTime release = PublicationTime.parse(Xml.attribute(Xml.child(docdata, "date.release"), "norm"));
        story.published(
                release != null
                        ? release
                        : PublicationTime.parse(Xml.attribute(Xml.child(docdata, "date.issue"), "norm")));
        if (release != null && "embargoed".equals(Xml.attribute(docdata, "management-status"))) {
            story.embargoedUntil = release.instant();
        }
        story.urgency = Numbers.urgency(Xml.attribute(Xml.child(docdata, "urgency"), "ed-urg"));
        Element rights = Xml.child(docdata, "doc.copyright");
        String holder = Xml.attribute(rights, "holder");
        if (holder != null) {
            String year = Xml.attribute(rights, "year");
            story.copyrightNotice = story.text("© " + (year == null ? "" : year + " ") + holder);
        }
        for (Element keyword : Xml.children(Xml.child(docdata, "key-list"), "keyword")) {
            String word = story.text(Xml.attribute(keyword, "key"));
            if (word != null) {
                story.subjects.add(new Subject(word, null));
            }
        }
        note(Xml.attribute(Xml.child(docdata, "ed-msg"), "info"), story);
        note(Xml.attribute(Xml.child(docdata, "correction"), "info"), story);
    }

    static void note(@Nullable String text, Story story) {
        String note = story.text(text);
        if (note != null) {
            story.corrections.add(new Correction(note));
        }
    }

    /** The {@code body} of NITF, alone or inside NewsML-G2. */
    static void body(@Nullable Element body, Story story) {
        Element head = Xml.child(body, "body.head");
        story.headline = story.headline != null ? story.headline : story.text(Xml.text(head, "hedline", "hl1"));
        dateline(Xml.child(head, "dateline"), story);
        String distributor = story.text(Xml.text(head, "distributor"));
        if (distributor != null) {
            story.infoSources.add(new InfoSource(distributor, "agency"));
        }
        for (Element byline : Xml.children(head, "byline")) {
            byline(byline, story);
        }
        if (story.copyrightNotice == null) {
            story.copyrightNotice = story.text(Xml.text(head, "rights"));
        }
        Element content = Xml.child(body, "body.content");
        if (content != null) {
            Element text = content.clone();
            text.stream()
                    .filter(element -> NOT_TEXT.contains(Xml.name(element)))
                    .toList()
                    .forEach(Element::remove);
            story.copy = HtmlReader.fragment(markup(text), story);
        }
    }

    private static String markup(Element content) {
        for (Element element : content.getAllElements()) {
            if (Xml.name(element).equals("hl2")) {
                element.tag(HEADING);
            } else if (Xml.name(element).equals("block")) {
                element.tag(DIVISION);
            }
        }
        Xml.outermost(content, "table").forEach(NitfReader::rowsAsLines);
        return content.html();
    }

    /** A row of a table is a line; its cells by themselves say nothing. */
    private static void rowsAsLines(Element table) {
        Element lines = new Element("div");
        for (Element row : Xml.outermost(table, "tr")) {
            lines.appendElement("p").text(Xml.spaced(row));
        }
        table.replaceWith(lines);
    }

    private static void byline(Element byline, Story story) {
        String title = story.text(Xml.text(byline, "byttl"));
        String whole = story.text(Xml.spaced(byline));
        String text = title == null || whole == null ? whole : whole.replace(" " + title, ", " + title);
        if (text == null) {
            return;
        }
        story.byline = story.byline == null ? text : story.byline + ", " + text;
        List<Element> people = Xml.children(byline, "person");
        if (people.stream().anyMatch(person -> SEVERAL.matcher(person.text()).find())) {
            return;
        }
        for (Element person : people) {
            String name = story.text(Xml.text(person));
            if (name != null) {
                boolean outlet = title != null
                        && (title.equalsIgnoreCase(story.sourceName)
                                || story.infoSources.stream()
                                        .anyMatch(source -> title.equalsIgnoreCase(source.name())));
                story.authors.add(new Author(name, outlet ? null : title, outlet ? title : null));
            }
        }
    }

    private static void dateline(@Nullable Element dateline, Story story) {
        String text = story.text(Xml.text(dateline));
        String place = story.text(Xml.text(dateline, "location"));
        Dateline read = Datelines.of(text);
        if (read != null && place != null) {
            story.dateline = new Dateline(
                    String.valueOf(text), List.of(place), read.agency(), story.text(Xml.text(dateline, "story.date")));
        } else if (read != null && (!read.places().isEmpty() || read.agency() != null)) {
            story.dateline = read;
        }
    }
}
