package org.wiredesk.bench.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What is measured with: articles of {@code volume/*.jsonl.gz} and pages of {@code extraction/*.jsonl.gz} in a data folder, else
 * fictional ones.
 */
public final class Articles {
    private static final int FICTIONAL = 2_000;
    private static final int WORDS = 570;
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\n");

    private final @Nullable Path data;

    /** @param data the data folder or its {@code volume}; null for fictional articles */
    public Articles(@Nullable Path data) {
        this.data = data != null && data.endsWith("volume") ? data.getParent() : data;
    }

    public String description() {
        return data == null ? "fictional, generated" : "the data folder's, and variants of them";
    }

    /** A file of the data folder; null where there is none. */
    public @Nullable Path file(String name) {
        return data == null || !Files.exists(data.resolve(name)) ? null : data.resolve(name);
    }

    /** So many plain texts, no two alike: once the articles are used up, variants are made of the paragraphs of two. */
    public List<byte[]> texts(int count) {
        List<String> originals = originals();
        List<byte[]> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int round = i / originals.size();
            String text = originals.get(i % originals.size());
            if (round > 0) {
                text = mixed(text, originals.get((i * 31 + round * 97) % originals.size()), i);
            }
            texts.add(text.getBytes(UTF_8));
        }
        return texts;
    }

    private List<String> originals() {
        Path file = file("volume/bbc.jsonl.gz");
        if (file != null) {
            return JsonLines.read(file).stream()
                    .map(row -> row.path("text").asText())
                    .toList();
        }
        return SampleArticles.fictional(FICTIONAL).stream()
                .map(text -> new String(text, UTF_8))
                .toList();
    }

    private static String mixed(String one, String other, int number) {
        String[] first = one.split("\n\n");
        String[] second = other.split("\n\n");
        StringBuilder text = new StringBuilder(first[0].strip() + " " + number);
        for (int i = 1; i < Math.max(first.length, second.length); i++) {
            String[] from = (i % 2 == 0 && i < first.length) || i >= second.length ? first : second;
            text.append("\n\n").append(from[i]);
        }
        return text.append('\n').toString();
    }

    /** So many articles of about 570 words: headline, blank line, body. */
    public List<String> ofUsualLength(int count) {
        if (data == null) {
            return NamedArticles.fictional(count);
        }
        List<String> articles = new ArrayList<>(count);
        StringBuilder article = new StringBuilder();
        int words = 0;
        for (String text : originals()) {
            for (String paragraph : PARAGRAPHS.split(text)) {
                article.append(article.isEmpty() ? "" : "\n\n").append(paragraph.strip());
                words += paragraph.split("\\s+").length;
                if (words >= WORDS) {
                    articles.add(article.toString());
                    article.setLength(0);
                    words = 0;
                }
            }
            if (articles.size() >= count) {
                break;
            }
        }
        return articles;
    }

    /** At most so many pages with their main text. */
    public List<PageWithText> pages(int count) {
        List<PageWithText> pages = new ArrayList<>();
        for (String name : List.of("extraction/wcxb.jsonl.gz", "extraction/fundus.jsonl.gz")) {
            Path file = file(name);
            if (file != null) {
                for (JsonNode row : JsonLines.read(file)) {
                    pages.add(new PageWithText(
                            row.path("html").asText(), row.path("body").asText()));
                }
            }
        }
        if (pages.isEmpty()) {
            return SamplePages.fictional(count);
        }
        // Every nth, so that few are as mixed as all.
        int step = Math.max(1, pages.size() / count);
        List<PageWithText> chosen = new ArrayList<>();
        for (int i = 0; i < pages.size() && chosen.size() < count; i += step) {
            chosen.add(pages.get(i));
        }
        return chosen;
    }
}
