package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.ingest.cleaning.Copy;

/** Reads the articles of a message, whatever its format. */
public final class MessageReader {
    /** An article read, or why it could not be: the others of the message still count. */
    public sealed interface Reading {
        record Read(Story story) implements Reading {}

        record Unreadable(RejectionReason reason, String detail) implements Reading {}
    }

    private final int largest;

    /** @param largest bytes that a message may have */
    public MessageReader(int largest) {
        this.largest = largest;
    }

    /** @param contentType as declared, or null to tell the format from the bytes */
    public List<Reading> read(byte[] bytes, @Nullable String contentType) {
        try {
            if (bytes.length > largest) {
                throw new UnreadableException(
                        RejectionReason.TOO_LARGE, bytes.length + " bytes, more than the limit of " + largest);
            }
            MediaType type = MediaType.parse(contentType);
            Format format = Format.of(type, bytes);
            return read(format, bytes, type == null ? null : type.charset());
        } catch (UnreadableException e) {
            return List.of(new Reading.Unreadable(e.reason(), e.detail()));
        }
    }

    private static List<Reading> read(Format format, byte[] bytes, @Nullable String charset)
            throws UnreadableException {
        return switch (format) {
            case JSON -> json(bytes, charset);
            case HTML ->
                List.of(new Reading.Read(
                        HtmlReader.page(decoded(bytes, charset == null ? HtmlCharset.in(bytes) : charset))));
            case XML -> XmlReader.read(decoded(bytes, charset == null ? XmlCharset.in(bytes) : charset));
            case TEXT -> text(decoded(bytes, charset));
        };
    }

    private static Decoded decoded(byte[] bytes, @Nullable String charset) throws UnreadableException {
        return TextDecoder.decode(bytes, charset);
    }

    private static List<Reading> text(Decoded decoded) {
        if (WireReader.isWire(decoded.text())) {
            return WireReader.read(decoded);
        }
        Story story = new Story(Format.TEXT.mediaType());
        story.repairs.addAll(decoded.repairs());
        story.copy = WireText.withEndMarks(Copy.ofPlainText(Sanitiser.mend(decoded.text(), story.repairs)));
        return List.of(new Reading.Read(story));
    }

    private static List<Reading> json(byte[] bytes, @Nullable String charset) throws UnreadableException {
        JsonNode root;
        try {
            root = Json.readTree(Utf8.valid(bytes, charset));
        } catch (MalformedEventException e) {
            throw new UnreadableException(RejectionReason.MALFORMED, String.valueOf(e.getMessage()));
        }
        if (!root.isArray()) {
            return List.of(article(root));
        }
        List<Reading> readings = new ArrayList<>();
        root.forEach(article -> readings.add(article(article)));
        if (readings.isEmpty()) {
            throw new UnreadableException(RejectionReason.EMPTY_BODY, "the list holds no article");
        }
        return readings;
    }

    private static Reading article(JsonNode article) {
        try {
            if (!article.isObject()) {
                throw new UnreadableException(RejectionReason.MALFORMED, "an article is a JSON object");
            }
            if (article.has("@type") || article.has("@context") && !article.has("body")) {
                throw new UnreadableException(
                        RejectionReason.UNSUPPORTED_FORMAT, "JSON-LD is not supported; RawArticle and ninjs are");
            }
            return new Reading.Read(
                    NinjsReader.isNinjs(article) ? NinjsReader.read(article) : RawArticleReader.read(article));
        } catch (UnreadableException e) {
            return new Reading.Unreadable(e.reason(), e.detail());
        }
    }
}
