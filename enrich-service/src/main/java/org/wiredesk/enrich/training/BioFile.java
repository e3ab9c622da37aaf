package org.wiredesk.enrich.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads gzipped BIO columns (token, tag) as documents of running text. A document ends at a {@code -DOCSTART-} line or after
 * {@value #LONGEST} sentences.
 */
final class BioFile {
    private static final int LONGEST = 40;

    private BioFile() {}

    static List<GoldDocument> read(Path file) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        GoldDocument.Builder document = new GoldDocument.Builder();
        List<String[]> sentence = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] columns = line.indexOf('\t') >= 0
                        ? line.split("\t")
                        : line.strip().split("\\s+");
                boolean newDocument = columns[0].startsWith("-DOCSTART-");
                if (!newDocument && columns.length >= 2) {
                    sentence.add(new String[] {columns[0], columns[columns.length - 1]});
                    continue;
                }
                if (!sentence.isEmpty()) {
                    document.add(sentence);
                    sentence.clear();
                }
                if (document.size() > 0 && (newDocument || document.size() >= LONGEST)) {
                    documents.add(document.build());
                    document = new GoldDocument.Builder();
                }
            }
        }
        if (!sentence.isEmpty()) {
            document.add(sentence);
        }
        if (document.size() > 0) {
            documents.add(document.build());
        }
        return documents;
    }
}
