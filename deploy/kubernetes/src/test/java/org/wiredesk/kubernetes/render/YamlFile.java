package org.wiredesk.kubernetes.render;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.Yaml;

/** Reads YAML with its anchors in their places. */
final class YamlFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private YamlFile() {}

    /** The documents of a file, without empty ones. */
    static List<JsonNode> read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static List<JsonNode> parse(String text) {
        List<JsonNode> documents = new ArrayList<>();
        for (Object document : new Yaml().loadAll(new StringReader(text))) {
            if (document != null) {
                documents.add(MAPPER.valueToTree(document));
            }
        }
        return documents;
    }
}
