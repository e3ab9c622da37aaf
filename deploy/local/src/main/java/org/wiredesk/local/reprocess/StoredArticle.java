package org.wiredesk.local.reprocess;

import java.io.IOException;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;
import org.wiredesk.local.CommandFailure;

/** An article as the store lists it. */
record StoredArticle(JsonNode json) {
    private static final ObjectMapper MAPPER = Json.mapper();

    String id() {
        return json.path("id").asText();
    }

    Instant received() {
        return Instant.parse(json.path("receivedAt").asText());
    }

    JsonNode enrichment() {
        return json.path("enrichment");
    }

    /** The event that it came from; the listing has all of it but the raw text. */
    CleanArticle clean(JsonNode raw) throws CommandFailure {
        ObjectNode clean = json.deepCopy();
        clean.remove("enrichment");
        clean.set("rawText", raw.path("rawText"));
        try {
            return Json.readClean(MAPPER.writeValueAsBytes(clean));
        } catch (MalformedEventException | IOException e) {
            throw new CommandFailure("The article " + id() + " of the store is not complete: " + e.getMessage(), e);
        }
    }
}
