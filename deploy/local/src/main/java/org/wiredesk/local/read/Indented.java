package org.wiredesk.local.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.wiredesk.local.CommandFailure;

/** JSON with a line for each field. */
final class Indented {
    private static final ObjectWriter WRITER = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    private Indented() {}

    static String json(JsonNode node) throws CommandFailure {
        try {
            return WRITER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new CommandFailure("The answer cannot be written as JSON.", e);
        }
    }
}
