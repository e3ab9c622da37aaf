package org.wiredesk.enrich.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model folder with a vocabulary of a few words, in which each piece votes for labels by itself: the network is one table. A
 * classifier of texts adds the votes up; pieces of the second text have votes of their own.
 */
final class TinyModel {
    static final List<String> INPUTS = List.of("input_ids", "attention_mask", "token_type_ids");
    private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final List<String> labels;
    private final Map<String, Integer> first = new LinkedHashMap<>();
    private final Map<String, Integer> second = new LinkedHashMap<>();
    private List<String> inputs = INPUTS;
    private int positions = 512;

    TinyModel(String... labels) {
        this.labels = List.of(labels);
    }

    /** A piece of the (first) text that votes for a label; ## begins one that goes on in a word. */
    TinyModel piece(String piece, String label) {
        first.put(piece, labels.indexOf(label));
        return this;
    }

    /** What a piece votes for in the second text. */
    TinyModel target(String piece, String label) {
        first.putIfAbsent(piece, -1);
        second.put(piece, labels.indexOf(label));
        return this;
    }

    TinyModel inputs(String... names) {
        inputs = List.of(names);
        return this;
    }

    TinyModel positions(int most) {
        positions = most;
        return this;
    }

    Path write(Path folder, boolean perToken) throws IOException {
        List<String> pieces = new ArrayList<>(SPECIAL);
        pieces.addAll(first.keySet());
        Files.createDirectories(folder);
        Files.write(folder.resolve("model.onnx"), model(pieces, perToken));
        Files.writeString(folder.resolve("tokenizer.json"), tokenizer(pieces));
        Files.writeString(folder.resolve("config.json"), config());
        return folder;
    }

    private String config() {
        StringBuilder json = new StringBuilder(
                        "{\"model_type\": \"bert\", \"pad_token_id\": 0, \"max_position_embeddings\": ")
                .append(positions)
                .append(", \"id2label\": {");
        for (int i = 0; i < labels.size(); i++) {
            json.append(i == 0 ? "" : ", ")
                    .append('"')
                    .append(i)
                    .append("\": \"")
                    .append(labels.get(i))
                    .append('"');
        }
        return json.append("}}").toString();
    }

    private static String tokenizer(List<String> pieces) {
        StringBuilder vocabulary = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            vocabulary
                    .append(i == 0 ? "" : ", ")
                    .append('"')
                    .append(pieces.get(i))
                    .append("\": ")
                    .append(i);
            if (i < SPECIAL.size()) {
                added.append(i == 0 ? "" : ", ")
                        .append(
                                "{\"id\": %d, \"content\": \"%s\", \"single_word\": false, \"lstrip\": false, \"rstrip\": false, \"normalized\": false, \"special\": true}"
                                        .formatted(i, pieces.get(i)));
            }
        }
        return """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [%s], "normalizer": null,
                 "pre_tokenizer": {"type": "BertPreTokenizer"},
                 "post_processor": {"type": "TemplateProcessing",
                   "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                              {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
                   "pair": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                            {"SpecialToken": {"id": "[SEP]", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}},
                            {"SpecialToken": {"id": "[SEP]", "type_id": 1}}],
                   "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [2], "tokens": ["[CLS]"]},
                                      "[SEP]": {"id": "[SEP]", "ids": [3], "tokens": ["[SEP]"]}}},
                 "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": true},
                 "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                           "max_input_chars_per_word": 100, "vocab": {%s}}}
                """
                .formatted(added, vocabulary);
    }

    /** logits = Gather(votes, input_ids + pieces x token_type_ids), summed over the pieces for a classifier of texts. */
    private byte[] model(List<String> pieces, boolean perToken) {
        boolean typed = inputs.contains("token_type_ids");
        Protobuf graph = new Protobuf();
        String index = inputs.get(0);
        if (typed) {
            graph.message(1, node("Mul", "shift", "token_type_ids", "pieces"));
            graph.message(1, node("Add", "index", "input_ids", "shift"));
            index = "index";
        }
        String votes = perToken ? "logits" : "each";
        graph.message(1, node("Gather", votes, "votes", index));
        if (!perToken) {
            graph.message(
                    1,
                    node("ReduceSum", "logits", votes)
                            .message(
                                    5,
                                    new Protobuf().text(1, "axes").number(8, 1).number(20, 7))
                            .message(
                                    5,
                                    new Protobuf()
                                            .text(1, "keepdims")
                                            .number(3, 0)
                                            .number(20, 2)));
        }
        graph.text(2, "tiny");
        graph.message(5, votes(pieces));
        graph.message(
                5,
                new Protobuf().number(1, 1).number(2, INT64).text(8, "pieces").raw(9, int64(pieces.size())));
        for (String input : inputs) {
            graph.message(11, value(input, INT64, "batch", "length"));
        }
        graph.message(
                12,
                perToken
                        ? value("logits", FLOAT, "batch", "length", Integer.toString(labels.size()))
                        : value("logits", FLOAT, "batch", Integer.toString(labels.size())));
        return new Protobuf()
                .number(1, 6)
                .message(7, graph)
                .message(8, new Protobuf().text(1, "").number(2, 11))
                .bytes();
    }

    private Protobuf votes(List<String> pieces) {
        ByteBuffer values =
                ByteBuffer.allocate(2 * pieces.size() * labels.size() * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (Map<String, Integer> votes : List.of(first, second)) {
            for (String piece : pieces) {
                int vote = votes.getOrDefault(piece, -1);
                for (int label = 0; label < labels.size(); label++) {
                    values.putFloat(label == vote ? 5 : 0);
                }
            }
        }
        return new Protobuf()
                .number(1, 2L * pieces.size())
                .number(1, labels.size())
                .number(2, FLOAT)
                .text(8, "votes")
                .raw(9, values.array());
    }

    private static Protobuf node(String operator, String output, String... inputs) {
        Protobuf node = new Protobuf();
        for (String input : inputs) {
            node.text(1, input);
        }
        return node.text(2, output).text(4, operator);
    }

    private static Protobuf value(String name, int type, String... dimensions) {
        Protobuf shape = new Protobuf();
        for (String dimension : dimensions) {
            boolean fixed = Character.isDigit(dimension.charAt(0));
            shape.message(
                    1, fixed ? new Protobuf().number(1, Long.parseLong(dimension)) : new Protobuf().text(2, dimension));
        }
        Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }

    private static byte[] int64(long value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
    }
}
