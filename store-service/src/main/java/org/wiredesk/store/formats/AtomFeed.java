package org.wiredesk.store.formats;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.wiredesk.store.articles.Article;

/** A page of articles as an Atom feed (RFC 4287). */
final class AtomFeed {
    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(String title, List<Article> articles, URI self, @Nullable URI next) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new AtomFeed(xml).write(title, articles, self, next);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory cannot be written", e);
        }
        return text.toString();
    }

    private void write(String title, List<Article> articles, URI self, @Nullable URI next) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", self.toString());
        element("title", title);
        element(
                "updated",
                articles.stream()
                        .map(Article::receivedAt)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)
                        .toString());
        link("self", self.toString());
        if (next != null) {
            link("next", next.toString());
        }
        for (Article article : articles) {
            entry(article);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Article article) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", Fields.urn(article));
        element("title", article.headline() == null ? "" : article.headline());
        element("updated", article.receivedAt().toString());
        String published = Fields.publishedInstant(article);
        if (published != null) {
            element("published", published);
        }
        if (article.url() != null) {
            link("alternate", article.url());
        }
        List<JsonNode> authors = Fields.elements(article.authors());
        for (JsonNode author : authors) {
            person(author.path("name").asText());
        }
        if (authors.isEmpty()) {
            // RFC 4287 wants one; the outlet answers for what has no byline.
            person(String.valueOf(
                    article.source().name() == null
                            ? article.source().domain()
                            : article.source().name()));
        }
        if (article.copyrightNotice() != null) {
            element("rights", article.copyrightNotice());
        }
        if (article.body() != null) {
            xml.writeStartElement("content");
            xml.writeAttribute("type", "text");
            xml.writeCharacters(legal(article.body()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void person(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", legal(address));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** XML 1.0 cannot hold every character, not even escaped. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF))
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
