package org.wiredesk.enrich.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.enrich.engine.UnusableModelException;

/**
 * A model as Hugging Face exports it.
 *
 * @param labels what the outputs mean, in their order
 * @param padding id of the piece that fills up shorter texts
 * @param longest most pieces that the model has positions for
 * @param digest of the model file, the first twelve hex digits of its SHA-256
 */
record ModelFolder(
        Path folder, List<String> labels, long padding, int longest, String name, String licence, String digest) {
    private static final int NO_LIMIT = 1_000_000;

    /** These count their positions from behind the id of the padding. */
    private static final Set<String> POSITIONS_BEHIND_PADDING =
            Set.of("roberta", "xlm-roberta", "camembert", "longformer", "mpnet");

    Path model() {
        return folder.resolve("model.onnx");
    }

    Path tokenizer() {
        return folder.resolve("tokenizer.json");
    }

    static ModelFolder read(Path folder) {
        for (String file : List.of("model.onnx", "tokenizer.json", "config.json")) {
            if (!Files.isReadable(folder.resolve(file))) {
                throw new UnusableModelException("The model folder " + folder + " has no " + file
                        + " that can be read; it must hold model.onnx, tokenizer.json and config.json.");
            }
        }
        JsonNode config = json(folder.resolve("config.json"));
        long padding = config.path("pad_token_id").asLong(0);
        int longest = config.path("max_position_embeddings").asInt(NO_LIMIT);
        if (POSITIONS_BEHIND_PADDING.contains(config.path("model_type").asText())) {
            longest -= (int) padding + 1;
        }
        String named = config.path("_name_or_path").asText("");
        Path own = folder.toAbsolutePath().normalize().getFileName();
        return new ModelFolder(
                folder,
                labels(folder, config.path("id2label")),
                padding,
                longest,
                named.isEmpty() || named.startsWith("/") ? String.valueOf(own) : named,
                config.path("license").asText("NOASSERTION"),
                digest(folder.resolve("model.onnx")));
    }

    private static List<String> labels(Path folder, JsonNode id2label) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < id2label.size(); i++) {
            JsonNode label = id2label.path(Integer.toString(i));
            if (!label.isTextual()) {
                break;
            }
            labels.add(label.textValue());
        }
        if (labels.isEmpty() || labels.size() != id2label.size()) {
            throw new UnusableModelException("The config.json in " + folder
                    + " does not say what the outputs mean: id2label must name each of them by its number from 0.");
        }
        return labels;
    }

    private static JsonNode json(Path file) {
        try {
            return Json.readTree(Files.readAllBytes(file));
        } catch (IOException | MalformedEventException e) {
            throw new UnusableModelException("The file " + file + " is not JSON that can be read.");
        }
    }

    private static String digest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha256).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest()).substring(0, 12);
        } catch (IOException e) {
            throw new UnusableModelException("The file " + file + " cannot be read.");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    ModelRef ref(String task) {
        return new ModelRef(task, name, digest);
    }
}
