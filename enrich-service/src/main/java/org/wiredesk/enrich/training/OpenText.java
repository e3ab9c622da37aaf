package org.wiredesk.enrich.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Texts without marks that may be read freely: what the lexicon is counted on. */
final class OpenText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenText() {}

    /** The texts of a field of a gzipped JSON lines file. */
    static List<String> field(Path file, String field) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode row : rows(file)) {
            String text = row.path(field).asText("");
            if (isEnglish(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    rows.add(JSON.readTree(line));
                }
            }
        }
        return rows;
    }

    /** English running text has "the" as every thirtieth word or more. */
    private static boolean isEnglish(String text) {
        String[] words = text.split("\\s+");
        int articles = 0;
        for (String word : words) {
            articles += word.equals("the") || word.equals("of") || word.equals("to") ? 1 : 0;
        }
        return articles * 30 >= words.length;
    }
}
