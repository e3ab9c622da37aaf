package org.wiredesk.ingest.format;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.ingest.format.MessageReader.Reading;

/** Reads the articles of an XML document; the root element tells its format. */
final class XmlReader {
    private XmlReader() {}

    static List<Reading> read(Decoded decoded) throws UnreadableException {
        Document document = Xml.parse(Sanitiser.mend(decoded.text(), Sanitiser.none()));
        Element root = Xml.root(document);
        if (root == null) {
            throw new UnreadableException(RejectionReason.MALFORMED, "not XML: there is no root element");
        }
        List<Reading> readings =
                switch (Xml.name(root)) {
                    case "nitf" -> Entries.read(List.of(root), NitfReader::read);
                    case "newsMessage", "newsItem", "packageItem" -> NewsMlReader.read(root);
                    case "NewsML" -> NewsMl1Reader.read(root);
                    case "rss", "RDF" -> RssReader.read(root);
                    case "feed", "entry" -> AtomReader.read(root);
                    default ->
                        throw new UnreadableException(
                                RejectionReason.UNSUPPORTED_FORMAT,
                                "XML with this root element is not supported; NITF, NewsML, RSS and Atom are");
                };
        if (readings.isEmpty()) {
            throw new UnreadableException(RejectionReason.EMPTY_BODY, "the document holds no article with text");
        }
        for (Reading reading : readings) {
            if (reading instanceof Reading.Read read) {
                read.story().repairs.addAll(decoded.repairs());
            }
        }
        return readings;
    }
}
