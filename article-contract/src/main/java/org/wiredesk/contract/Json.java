package org.wiredesk.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Reads and writes the events as JSON.
 *
 * <p>Reading is strict about size and depth and lenient about fields: a newer version's fields are ignored, an older version's
 * missing lists are empty. Nulls are not written.
 */
public final class Json {
    public static final String MEDIA_TYPE = "application/json";

    /**
     * Limits for whatever arrives from outside. No event is nested deeper than 8; publishers' JSON rarely more than 20. Strings
     * are bounded by the topic's message size.
     */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxDocumentLength(Topic.MAX_MESSAGE_BYTES)
            .maxStringLength(Topic.MAX_MESSAGE_BYTES)
            .maxNameLength(1_000)
            .maxNumberLength(100)
            .build();

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(CONSTRAINTS)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final ObjectReader TREE = MAPPER.readerFor(JsonNode.class);
    private static final ObjectReader CLEAN = MAPPER.readerFor(CleanArticle.class);
    private static final ObjectReader ENRICHED = MAPPER.readerFor(EnrichedArticle.class);

    private Json() {}

    public static byte[] write(CleanArticle article) {
        return bytes(article);
    }

    public static byte[] write(EnrichedArticle article) {
        return bytes(article);
    }

    /** @throws MalformedEventException when the bytes are not JSON or a required field is missing */
    public static CleanArticle readClean(byte[] value) throws MalformedEventException {
        return Required.check(Json.<CleanArticle>read(CLEAN, value));
    }

    /** @throws MalformedEventException when the bytes are not JSON or a required field is missing */
    public static EnrichedArticle readEnriched(byte[] value) throws MalformedEventException {
        return Required.check(Json.<EnrichedArticle>read(ENRICHED, value));
    }

    /** A mapper with the settings of the events, so that REST answers are written as the topics are. */
    public static ObjectMapper mapper() {
        return MAPPER.copy();
    }

    /** Any JSON within the limits, for publishers' own formats. */
    public static JsonNode readTree(byte[] value) throws MalformedEventException {
        return read(TREE, value);
    }

    private static byte[] bytes(Object event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("an event of the contract cannot be written", e);
        }
    }

    private static <T> T read(ObjectReader reader, byte[] value) throws MalformedEventException {
        try {
            T event = reader.readValue(value);
            if (event == null) {
                throw new MalformedEventException("not an object");
            }
            return event;
        } catch (StreamConstraintsException e) {
            throw new MalformedEventException("JSON beyond the limits: nested too deep, or a name or number too long");
        } catch (JsonMappingException e) {
            String path = e.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            throw new MalformedEventException(
                    path.isEmpty() ? "not the expected JSON" : "field " + path + " is not valid");
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new MalformedEventException("not JSON" + (at == null ? "" : " (byte " + at.getByteOffset() + ")"));
        } catch (IOException e) {
            throw new MalformedEventException("not JSON");
        }
    }
}
