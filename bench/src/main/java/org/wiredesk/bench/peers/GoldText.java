package org.wiredesk.bench.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Running text with the names that are in it.
 *
 * @param sentences as tokens and tags (BIO)
 */
record GoldText(String text, Set<Name> names, List<Sentence> sentences) {
    private static final Set<String> KINDS = Set.of("PER", "LOC", "ORG");
    private static final Pattern NO_SPACE_BEFORE = Pattern.compile("[.,;:!?%)\\]].*|n't|['’](s|S|re|ve|ll|d|m)?");
    private static final int SENTENCES = 40;

    /** @param kind PER, LOC or ORG */
    record Name(int start, int end, String kind) {}

    record Sentence(List<String> tokens, List<String> tags) {
        Sentence() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The documents of a packed file of tokens and tags, or forty sentences at a time where it has none. */
    static List<GoldText> read(Path file) throws IOException {
        List<GoldText> texts = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        Sentence sentence = new Sentence();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] parts = line.strip().split("\\s+");
                boolean document = line.startsWith("-DOCSTART-");
                if (parts.length >= 2 && !document) {
                    sentence.tokens().add(parts[0]);
                    sentence.tags().add(parts[parts.length - 1]);
                    continue;
                }
                if (!sentence.tokens().isEmpty()) {
                    sentences.add(sentence);
                    sentence = new Sentence();
                }
                if (!sentences.isEmpty() && (document || sentences.size() >= SENTENCES)) {
                    texts.add(of(sentences));
                    sentences = new ArrayList<>();
                }
            }
        }
        if (!sentence.tokens().isEmpty()) {
            sentences.add(sentence);
        }
        if (!sentences.isEmpty()) {
            texts.add(of(sentences));
        }
        return texts;
    }

    private static GoldText of(List<Sentence> sentences) {
        StringBuilder text = new StringBuilder();
        Set<Name> names = new HashSet<>();
        for (Sentence sentence : sentences) {
            text.append(text.isEmpty() ? "" : "\n");
            append(sentence, text, names);
        }
        return new GoldText(text.toString(), names, sentences);
    }

    private static void append(Sentence sentence, StringBuilder text, Set<Name> names) {
        boolean glued = true;
        int start = -1;
        String kind = "";
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String token = sentence.tokens().get(i);
            String tag = sentence.tags().get(i);
            if (start >= 0 && !tag.equals("I-" + kind)) {
                add(names, start, text.length(), kind);
                start = -1;
            }
            if (!glued && !NO_SPACE_BEFORE.matcher(token).matches()) {
                text.append(' ');
            }
            if (tag.length() > 2 && start < 0) {
                start = text.length();
                kind = tag.substring(2);
            }
            text.append(token);
            glued = "([$£€#".contains(token);
        }
        if (start >= 0) {
            add(names, start, text.length(), kind);
        }
    }

    private static void add(Set<Name> names, int start, int end, String kind) {
        if (KINDS.contains(kind)) {
            names.add(new Name(start, end, kind));
        }
    }

    int words() {
        return sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    }
}
