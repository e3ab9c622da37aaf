package org.wiredesk.enrich.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.wiredesk.enrich.text.TextSentence;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A transformer that knows two words: praise points one way, condemnation the other. */
public final class FakeEncoder implements WordEncoder {

    @Override
    public int dimensions() {
        return 2;
    }

    @Override
    public List<float[]> encode(List<TextSentence> sentences) {
        return sentences.stream().map(FakeEncoder::encode).toList();
    }

    private static float[] encode(TextSentence sentence) {
        float[] words = new float[2 * sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            words[2 * i] = switch (sentence.word(i)) {
                case "praised" -> 1;
                case "condemned" -> -1;
                default -> 0;
            };
            words[2 * i + 1] = sentence.word(i).length() / 10f;
        }
        return words;
    }

    /** A folder in which this encoder is found. */
    static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("teacher.jar"));
                ZipOutputStream jar = new ZipOutputStream(out)) {
            jar.putNextEntry(new ZipEntry("META-INF/services/" + WordEncoder.class.getName()));
            jar.write(FakeEncoder.class.getName().getBytes(UTF_8));
        }
        return folder;
    }
}
