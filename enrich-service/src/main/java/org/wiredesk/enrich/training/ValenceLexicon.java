package org.wiredesk.enrich.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.wiredesk.enrich.sentiment.Valences;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Distils the valences of words from the VADER lexicon (Hutto and Gilbert 2014, MIT) as it lies in its Java port's JAR. */
final class ValenceLexicon {
    private static final String ENTRY = "vader_sentiment_lexicon.txt";

    private ValenceLexicon() {}

    static Valences distil(Path jar) throws IOException {
        Map<Integer, Byte> values = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(ENTRY);
            if (entry == null) {
                throw new IOException("The lexicon JAR holds no " + ENTRY + ".");
            }
            try (InputStream in = zip.getInputStream(entry);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    String[] columns = line.split("\t");
                    if (columns.length > 1
                            && columns[0].codePoints().allMatch(c -> Character.isLetter(c) || c == '-')) {
                        double valence = Double.parseDouble(columns[1]);
                        values.put(Valences.name(columns[0].toLowerCase(Locale.ROOT)), (byte) Math.round(valence * 10));
                    }
                }
            }
        }
        int[] words = new int[values.size()];
        byte[] packed = new byte[words.length];
        int row = 0;
        for (Map.Entry<Integer, Byte> entry : values.entrySet()) {
            words[row] = entry.getKey();
            packed[row++] = entry.getValue();
        }
        return new Valences(words, packed);
    }
}
