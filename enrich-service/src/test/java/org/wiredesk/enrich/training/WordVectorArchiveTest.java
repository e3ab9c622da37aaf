package org.wiredesk.enrich.training;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.enrich.sentiment.WordVectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordVectorArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void wordsAskedFor_areKept() throws IOException {
        HashMap<String, float[]> words = new HashMap<>();
        words.put("praised", new float[] {0.5f, -1});
        words.put("condemned", new float[] {-0.5f, 1});
        words.put("Oslo", new float[] {2, 2});

        WordVectors vectors =
                WordVectorArchive.distil(jar(VectorJar.ENTRY, words), Set.of("praised", "condemned", "absent"));

        assertThat(vectors.size()).isEqualTo(2);
        assertThat(vectors.dimensions()).isEqualTo(2);
    }

    @Test
    void otherArchive_isRefusedInWords() throws IOException {
        Path jar = jar("other.xz", new HashMap<>());

        assertThatThrownBy(() -> WordVectorArchive.distil(jar, Set.of()))
                .isInstanceOf(IOException.class)
                .hasMessage("The archive of word vectors holds no " + VectorJar.ENTRY + ".");
    }

    @Test
    void objectsOfOtherClasses_areNotRead() throws IOException {
        Path jar = jar(VectorJar.ENTRY, new HashMap<>(Map.of("praised", List.of(1, 2))));

        assertThatThrownBy(() -> WordVectorArchive.distil(jar, Set.of("praised")))
                .isInstanceOf(IOException.class);
    }

    private Path jar(String entry, Serializable content) throws IOException {
        return VectorJar.write(folder.resolve("vectors.jar"), entry, content);
    }
}
