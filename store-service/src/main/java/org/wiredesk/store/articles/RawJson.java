package org.wiredesk.store.articles;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/** JSON that goes out as it came out of the database. */
@JsonSerialize(using = RawJson.Serializer.class)
public record RawJson(String text) {
    static final RawJson EMPTY_LIST = new RawJson("[]");

    private static final JsonMapper MAPPER = new JsonMapper();

    static @Nullable RawJson of(@Nullable String text) {
        return text == null ? null : new RawJson(text);
    }

    /** The parsed value, for formats that name its parts otherwise. */
    public JsonNode parsed() {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class Serializer extends JsonSerializer<RawJson> {
        @Override
        public void serialize(RawJson value, JsonGenerator generator, SerializerProvider serializers)
                throws IOException {
            generator.writeRawValue(value.text());
        }
    }
}
