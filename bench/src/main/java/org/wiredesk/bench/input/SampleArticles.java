package org.wiredesk.bench.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Texts to measure with: those of a folder, else fictional ones in the manner of republished copy. */
final class SampleArticles {
    private static final List<String> PEOPLE =
            List.of("Marta Lindqvist", "Okan Demirel", "Ilse Brandt", "Tomas Varga", "Noor Haddad");
    private static final List<String> PLACES = List.of("NORRVIK", "VALEBRIDGE", "KESTRIN", "PORT ALMA", "SUNDHAVEN");
    private static final String FURNITURE = "Latest news";
    private static final List<String> SENTENCES = List.of(
            "The council voted on Monday to keep the old ferry in service until the bridge is finished.",
            "\"We had given up on it,\" said the harbour master, who has worked there for thirty years.",
            "Officials said that repairs had cost twice what was planned, and took eleven weeks.",
            "Islanders relied on fishing boats for food and medicine while the ship was away.",
            "The ministry did not answer questions about who will pay for the new engines.",
            "A report that was published last year had warned of rust below the waterline.",
            "Fares will not rise before the summer, the operator told reporters at the quay.",
            "The opposition called the plan \"a promise made of paper\" and asked for an inquiry.");

    private SampleArticles() {}

    /** What of a fictional article is its story: neither its headline and byline nor what follows the last paragraph. */
    static String story(String article) {
        return article.substring(article.indexOf(" — ") + 3, article.indexOf(FURNITURE))
                .strip();
    }

    static List<byte[]> of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readAllBytes(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the articles of " + folder, e);
        }
    }

    static List<byte[]> fictional(int count) {
        Random random = new Random(20260302);
        List<byte[]> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(article(i, random).getBytes(UTF_8));
        }
        return texts;
    }

    private static String article(int number, Random random) {
        StringBuilder text = new StringBuilder();
        text.append("Ferry number ").append(number).append(" returns to the outer islands\n\n");
        text.append("By ").append(pick(PEOPLE, random)).append("\n\n");
        text.append(pick(PLACES, random)).append(", March 2 — ");
        int paragraphs = 8 + random.nextInt(8);
        for (int i = 0; i < paragraphs; i++) {
            text.append(pick(SENTENCES, random)).append(' ').append(pick(SENTENCES, random));
            text.append(" It was the ").append(random.nextInt(1000)).append("th such case.\n\n");
        }
        text.append(FURNITURE + "\n\nStorm closes the mountain road\n\nBakers strike over flour prices\n\n");
        text.append("Copyright 2026 Harbour Gazette. All rights reserved.\n");
        return text.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
