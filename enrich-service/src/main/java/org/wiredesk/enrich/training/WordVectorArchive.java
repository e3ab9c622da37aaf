package org.wiredesk.enrich.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.tukaani.xz.XZInputStream;
import org.wiredesk.enrich.sentiment.WordVectors;

/**
 * Distils word vectors (word2vec, Mikolov et al. 2013) from the archive of {@code edu.emory.mathcs.nlp:nlp4j-english}
 * (Apache-2.0), where they lie as a serialised map of words to numbers: the words asked for, one byte a number.
 */
final class WordVectorArchive {
    private static final String ENTRY = "edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz";
    /** Numbers beyond so many times the root of their mean square are cut. */
    private static final float REACH = 4;

    private WordVectorArchive() {}

    /** @param words in small letters; those that the archive knows only with capitals are left out */
    static WordVectors distil(Path jar, Set<String> words) throws IOException {
        return pack(read(jar, words));
    }

    /** Vectors by the words' names. */
    static Map<Integer, float[]> read(Path jar, Set<String> words) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(ENTRY);
            if (entry == null) {
                throw new IOException("The archive of word vectors holds no " + ENTRY + ".");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return read(in, words);
            }
        }
    }

    private static Map<Integer, float[]> read(InputStream in, Set<String> words) throws IOException {
        try (ObjectInputStream objects =
                new ObjectInputStream(new BufferedInputStream(new XZInputStream(in), 1 << 16))) {
            objects.setObjectInputFilter(WordVectorArchive::allow);
            Map<Integer, float[]> kept = new TreeMap<>();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) objects.readObject()).entrySet()) {
                if (entry.getKey() instanceof String word
                        && entry.getValue() instanceof float[] vector
                        && words.contains(word)) {
                    kept.put(WordVectors.name(word), vector);
                }
            }
            return kept;
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException("The word vectors are not in the form that is known.", e);
        }
    }

    /** A map of words to numbers and nothing else: what is read must not bring classes of its own. */
    private static ObjectInputFilter.Status allow(ObjectInputFilter.FilterInfo info) {
        Class<?> type = info.serialClass();
        return type == null
                        || type == HashMap.class
                        || type == String.class
                        || type == float[].class
                        || type == Map.Entry[].class
                ? ObjectInputFilter.Status.ALLOWED
                : ObjectInputFilter.Status.REJECTED;
    }

    /** One byte a number. */
    static WordVectors pack(Map<Integer, float[]> vectors) {
        double squares = 0;
        int dimensions = 0;
        for (float[] vector : vectors.values()) {
            dimensions = vector.length;
            for (float value : vector) {
                squares += value * value;
            }
        }
        double spread = Math.sqrt(squares / Math.max(1, vectors.size() * (double) dimensions));
        float step = (float) (REACH * spread / Byte.MAX_VALUE);
        int[] words = new int[vectors.size()];
        byte[] values = new byte[words.length * dimensions];
        int row = 0;
        for (Map.Entry<Integer, float[]> entry : vectors.entrySet()) {
            for (int i = 0; i < dimensions; i++) {
                int value = Math.round(entry.getValue()[i] / step);
                values[row * dimensions + i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, value));
            }
            words[row++] = entry.getKey();
        }
        // A vector is as long as the traits beside it are large.
        return new WordVectors(dimensions, (float) (REACH / Byte.MAX_VALUE / Math.sqrt(dimensions)), words, values);
    }
}
