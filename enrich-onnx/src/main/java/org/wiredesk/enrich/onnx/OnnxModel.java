package org.wiredesk.enrich.onnx;

import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import org.wiredesk.enrich.engine.TransformerEngine.Limits;
import org.wiredesk.enrich.engine.UnusableModelException;

/** A classifier in ONNX Runtime. Safe for use by many threads, each of which runs it by itself. */
final class OnnxModel {
    /** Dimensions of the output of a classifier of tokens: texts, pieces, labels. */
    static final int TOKENS = 3;

    /** Dimensions of the output of a classifier of texts: texts, labels. */
    static final int TEXTS = 2;

    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final Set<String> KNOWN = Set.of(IDS, MASK, TYPES);

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Set<String> inputs;
    private final String output;
    private final long padding;

    private OnnxModel(OrtEnvironment environment, OrtSession session, String output, long padding) {
        this.environment = environment;
        this.session = session;
        this.inputs = session.getInputNames();
        this.output = output;
        this.padding = padding;
    }

    /** @param dimensions of the output */
    static OnnxModel load(ModelFolder folder, Limits limits, int dimensions) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(limits.threads());
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(folder.model().toString(), options);
            requireInputs(folder, session.getInputNames());
            return new OnnxModel(environment, session, output(folder, session, dimensions), folder.padding());
        } catch (OrtException e) {
            throw new UnusableModelException(
                    "The file " + folder.model() + " is not a model that ONNX Runtime can load.");
        }
    }

    private static void requireInputs(ModelFolder folder, Set<String> names) {
        if (!names.contains(IDS) || !KNOWN.containsAll(names)) {
            throw new UnusableModelException(
                    "The model in " + folder.folder() + " has the inputs " + new TreeSet<>(names)
                            + ", but must have input_ids and may have attention_mask and token_type_ids.");
        }
    }

    private static String output(ModelFolder folder, OrtSession session, int dimensions) throws OrtException {
        Map<String, NodeInfo> outputs = session.getOutputInfo();
        String name = outputs.containsKey("logits")
                ? "logits"
                : List.copyOf(outputs.keySet()).get(0);
        NodeInfo info = outputs.get(name);
        long[] shape = info != null && info.getInfo() instanceof TensorInfo tensor ? tensor.getShape() : new long[0];
        long last = shape.length == 0 ? 0 : shape[shape.length - 1];
        if (shape.length != dimensions || (last >= 0 && last != folder.labels().size())) {
            String wanted = dimensions == TOKENS ? "each token" : "each text";
            throw new UnusableModelException("The model in " + folder.folder() + " does not answer with "
                    + folder.labels().size() + " values for " + wanted + ": the shape of its output " + name + " is "
                    + java.util.Arrays.toString(shape) + ".");
        }
        return name;
    }

    /** Values of the labels for each piece of each text. */
    float[][][] tokens(List<Pieces.Encoded> texts) {
        return (float[][][]) run(texts);
    }

    /** Values of the labels for each text. */
    float[][] texts(List<Pieces.Encoded> texts) {
        return (float[][]) run(texts);
    }

    private Object run(List<Pieces.Encoded> texts) {
        int length = texts.stream().mapToInt(text -> text.ids().length).max().orElse(0);
        long[] shape = {texts.size(), length};
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (String input : inputs) {
                tensors.put(
                        input,
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(values(input, texts, length)), shape));
            }
            try (OrtSession.Result result = session.run(tensors, Set.of(output))) {
                return result.get(0).getValue();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model did not run", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private long[] values(String input, List<Pieces.Encoded> texts, int length) {
        long[] values = new long[texts.size() * length];
        if (input.equals(IDS)) {
            java.util.Arrays.fill(values, padding);
        }
        for (int row = 0; row < texts.size(); row++) {
            Pieces.Encoded text = texts.get(row);
            for (int i = 0; i < text.ids().length; i++) {
                values[row * length + i] = switch (input) {
                    case IDS -> text.ids()[i];
                    case TYPES -> text.types()[i];
                    default -> 1;
                };
            }
        }
        return values;
    }
}
