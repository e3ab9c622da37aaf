package org.wiredesk.ingest.format;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wiredesk.contract.RejectionReason;

/** Reads the articles of an XML document; the root element tells its format. */
final class XmlReader {
    private XmlReader() {}

    static List<MessageReader.Reading> read(Decoded decoded) throws UnreadableException {
        Document document = Xml.parse(Sanitiser.mend(decoded.text(), Sanitiser.none()));
        Element root = Xml.root(document);
        if (root == null) {
            throw new UnreadableException(RejectionReason.MALFORMED, "not XML: there is no root element");
        }
        List<Story> stories =
                switch (Xml.name(root)) {
                    case "nitf" -> List.of(NitfReader.read(root));
                    case "newsMessage", "newsItem", "packageItem" -> NewsMlReader.read(root);
                    case "rss", "RDF" -> RssReader.read(root);
                    case "feed", "entry" -> AtomReader.read(root);
                    default ->
                        throw new UnreadableException(
                                RejectionReason.UNSUPPORTED_FORMAT,
                                "XML with this root element is not supported; NITF, NewsML-G2, RSS 2.0 and Atom are");
                };
        if (stories.isEmpty()) {
            throw new UnreadableException(RejectionReason.EMPTY_BODY, "the document holds no article with text");
        }
        stories.forEach(story -> story.repairs.addAll(decoded.repairs()));
        return stories.stream()
                .map(story -> (MessageReader.Reading) new MessageReader.Reading.Read(story))
                .toList();
    }
}
