package org.wiredesk.enrich.training;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

import org.wiredesk.enrich.text.TextSentence;

/**
 * What a small transformer (all-MiniLM-L6-v2) makes of words as they stand in a sentence. Both it and ONNX Runtime are reached by
 * reflection: they are there while training only.
 */
final class ContextVectors implements AutoCloseable {
    /** Numbers a word. */
    static final int SIZE = 384;

    private static final String MODEL = "all-minilm-l6-v2.onnx";
    private static final String TOKENIZER = "all-minilm-l6-v2-tokenizer.json";
    private static final String RUNTIME = "ai.onnxruntime.";
    /** A longer sentence is read in parts. */
    private static final int MOST_PIECES = 200;

    private final WordPieces pieces;
    private final Object environment;
    private final AutoCloseable session;
    private final Method newTensor;
    private final Method run;
    private final Method result;
    private final Method value;

    ContextVectors(LexiconJars jars) throws IOException {
        try (InputStream tokenizer = jars.resource(TOKENIZER);
                InputStream model = jars.resource(MODEL)) {
            this.pieces = WordPieces.read(tokenizer);
            Class<?> environmentClass = jars.loader().loadClass(RUNTIME + "OrtEnvironment");
            Class<?> optionsClass = jars.loader().loadClass(RUNTIME + "OrtSession$SessionOptions");
            this.environment = environmentClass.getMethod("getEnvironment").invoke(null);
            Object options = optionsClass.getConstructor().newInstance();
            // One thread adds up in one order.
            optionsClass.getMethod("setIntraOpNumThreads", int.class).invoke(options, 1);
            this.session = (AutoCloseable) environmentClass
                    .getMethod("createSession", byte[].class, optionsClass)
                    .invoke(environment, model.readAllBytes(), options);
            this.newTensor = jars.loader()
                    .loadClass(RUNTIME + "OnnxTensor")
                    .getMethod("createTensor", environmentClass, Object.class);
            this.run = jars.loader().loadClass(RUNTIME + "OrtSession").getMethod("run", Map.class);
            this.result = jars.loader().loadClass(RUNTIME + "OrtSession$Result").getMethod("get", int.class);
            this.value = jars.loader().loadClass(RUNTIME + "OnnxValue").getMethod("getValue");
        } catch (ReflectiveOperationException e) {
            throw new IOException("The lexicon folder lacks onnxruntime.", e);
        }
    }

    /** The vectors of a sentence's words, one after the other; a word of several pieces has their mean. */
    float[] of(TextSentence sentence) throws IOException {
        float[] vectors = new float[sentence.size() * SIZE];
        int[][] words = new int[sentence.size()][];
        int from = 0;
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            words[i] = pieces.of(sentence.word(i));
            if (count + words[i].length > MOST_PIECES) {
                read(words, from, i, count, vectors);
                from = i;
                count = 0;
            }
            count += words[i].length;
        }
        if (count > 0) {
            read(words, from, words.length, count, vectors);
        }
        return vectors;
    }

    private void read(int[][] words, int from, int end, int count, float[] vectors) throws IOException {
        long[] ids = new long[count + 2];
        int at = 0;
        ids[at++] = pieces.start();
        for (int i = from; i < end; i++) {
            for (int piece : words[i]) {
                ids[at++] = piece;
            }
        }
        ids[at] = pieces.end();
        float[][] read = run(ids);
        at = 1;
        for (int i = from; i < end; i++) {
            for (int k = 0; k < words[i].length; k++, at++) {
                for (int d = 0; d < SIZE; d++) {
                    vectors[i * SIZE + d] += read[at][d] / words[i].length;
                }
            }
        }
    }

    private float[][] run(long[] ids) throws IOException {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (AutoCloseable input = tensor(ids);
                AutoCloseable mask = tensor(ones);
                AutoCloseable types = tensor(new long[ids.length]);
                AutoCloseable answer = (AutoCloseable) run.invoke(
                        session, Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) value.invoke(result.invoke(answer, 0)))[0];
        } catch (Exception e) {
            throw new IOException("The transformer failed.", e);
        }
    }

    private AutoCloseable tensor(long[] values) throws IllegalAccessException, InvocationTargetException {
        return (AutoCloseable) newTensor.invoke(null, environment, new long[][] {values});
    }

    @Override
    public void close() throws IOException {
        try {
            session.close();
        } catch (Exception e) {
            throw new IOException("The transformer cannot be closed.", e);
        }
    }
}
