package org.wiredesk.ingest.format;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Subject;
import org.wiredesk.ingest.cleaning.Copy;
import org.wiredesk.ingest.cleaning.Datelines;
import org.wiredesk.ingest.format.MessageReader.Reading;

/** NewsML 1.x: news items whose components may nest. */
final class NewsMl1Reader {
    static final String FORMAT = "text/vnd.iptc.newsml";

    private NewsMl1Reader() {}

    static List<Reading> read(Element root) throws UnreadableException {
        List<Element> items = Xml.children(root, "NewsItem");
        if (items.isEmpty()) {
            throw new UnreadableException(RejectionReason.UNSUPPORTED_FORMAT, "NewsML 1 without a news item");
        }
        return Entries.read(items, NewsMl1Reader::item);
    }

    private static Story item(Element item) throws UnreadableException {
        Story story = new Story(FORMAT);
        Element identifier = Xml.child(item, "Identification", "NewsIdentifier");
        String provider = Xml.text(identifier, "ProviderId");
        String newsId = Xml.text(identifier, "NewsItemId");
        String publicId = Xml.text(identifier, "PublicIdentifier");
        // The public identifier ends with the revision: it names a version, not an article.
        story.publisherId = story.text(newsId != null ? newsId : publicId);
        story.version = story.text(Xml.text(identifier, "RevisionId"));
        Element management = Xml.child(item, "NewsManagement");
        story.pubStatus = PubStatuses.of(formalName(Xml.child(management, "Status")));
        story.urgency = Numbers.urgency(formalName(Xml.child(management, "Urgency")));
        PublicationTime created = PublicationTime.parse(Xml.text(management, "FirstCreated"));
        PublicationTime revised = PublicationTime.parse(Xml.text(management, "ThisRevisionCreated"));
        story.published(created == null ? revised : created);
        story.modifiedAt = revised == null ? null : revised.instant();
        for (Element instruction : Xml.children(management, "Instruction")) {
            NitfReader.note(Xml.text(instruction), story);
        }
        Element component = Xml.child(item, "NewsComponent");
        newsLines(component, story);
        metadata(component, story);
        if (story.sourceName == null) {
            story.sourceName = story.text(provider);
        }
        story.copy = text(component, story);
        return story;
    }

    private static void newsLines(@Nullable Element component, Story story) {
        for (Element lines : Xml.all(component, "NewsLines")) {
            story.headline = first(story.headline, story.text(Xml.text(lines, "HeadLine")));
            story.byline = first(story.byline, story.text(Xml.text(lines, "ByLine")));
            if (story.dateline == null) {
                story.dateline = Datelines.of(story.text(Xml.text(lines, "DateLine")));
            }
            story.copyrightNotice = first(story.copyrightNotice, story.text(Xml.text(lines, "CopyrightLine")));
            story.usageTerms = first(story.usageTerms, story.text(Xml.text(lines, "RightsLine")));
            for (Element keyword : Xml.children(lines, "KeywordLine")) {
                subject(story.text(Xml.text(keyword)), null, story);
            }
        }
    }

    private static void metadata(@Nullable Element component, Story story) {
        for (Element administrative : Xml.all(component, "AdministrativeMetadata")) {
            Element party = Xml.child(administrative, "Provider", "Party");
            story.sourceName = first(story.sourceName, story.text(formalName(party)));
            String source = story.text(formalName(Xml.child(administrative, "Source", "Party")));
            if (source != null) {
                story.infoSources.add(new InfoSource(source, "agency"));
            }
        }
        for (Element descriptive : Xml.outermost(component, "DescriptiveMetadata")) {
            story.language = first(story.language, story.text(formalName(Xml.child(descriptive, "Language"))));
            for (Element code : Xml.outermost(descriptive, "SubjectCode")) {
                for (Element subject : code.children()) {
                    subject(null, story.text(formalName(subject)), story);
                }
            }
        }
    }

    private static void subject(@Nullable String name, @Nullable String code, Story story) {
        if (name != null || code != null) {
            story.subjects.add(new Subject(name == null ? String.valueOf(code) : name, code));
        }
    }

    /** The body where one is named, else the longest text: headlines and style sheets are contents as well. */
    private static Copy text(@Nullable Element component, Story story) {
        Element body = null;
        Element lead = null;
        Element longest = null;
        for (Element content : Xml.outermost(component, "DataContent")) {
            String role = String.valueOf(formalName(Xml.child(enclosing(content), "Role")));
            if (role.equalsIgnoreCase("headline") && story.headline == null) {
                story.headline = story.text(Xml.text(content));
            } else if (role.equalsIgnoreCase("lead") && lead == null) {
                lead = content;
            } else if (role.equalsIgnoreCase("body") && body == null) {
                body = content;
            }
            if (longest == null
                    || content.wholeText().length() > longest.wholeText().length()) {
                longest = content;
            }
        }
        if (body != null && lead != null && body.childrenSize() == 0 && lead.childrenSize() == 0) {
            return Copy.ofPlainText(Sanitiser.mend(lead.wholeText() + "\n\n" + body.wholeText(), story.repairs))
                    .asStory();
        }
        Element content = body == null ? longest : body;
        return content == null ? Copy.EMPTY : copy(content, story);
    }

    private static @Nullable Element enclosing(Element content) {
        Element item = content.parent();
        return item == null ? null : item.parent();
    }

    private static Copy copy(Element content, Story story) {
        Element nitf = first(Xml.outermost(content, "nitf"));
        if (nitf != null) {
            NitfReader.body(Xml.child(nitf, "body"), story);
            return story.copy;
        }
        if (content.childrenSize() > 0) {
            Element marked = first(Xml.outermost(content, "body.content"));
            Element html = marked == null ? first(Xml.outermost(content, "body")) : marked;
            return HtmlReader.fragment((html == null ? content : html).html(), story);
        }
        String text = Sanitiser.mend(content.wholeText(), story.repairs);
        return text.stripLeading().startsWith("<")
                ? HtmlReader.fragment(text, story)
                : Copy.ofPlainText(text).asStory();
    }

    private static @Nullable Element first(List<Element> elements) {
        return elements.isEmpty() ? null : elements.get(0);
    }

    private static @Nullable String first(@Nullable String known, @Nullable String other) {
        return known == null ? other : known;
    }

    private static @Nullable String formalName(@Nullable Element element) {
        return Xml.attribute(element, "FormalName");
    }
}
