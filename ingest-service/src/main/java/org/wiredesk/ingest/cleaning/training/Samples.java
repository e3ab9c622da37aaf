package org.wiredesk.ingest.cleaning.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.wiredesk.ingest.cleaning.Copy;
import org.wiredesk.ingest.cleaning.Line;
import org.wiredesk.ingest.cleaning.LineModel;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.cleaning.Stated;
import org.wiredesk.ingest.format.MessageReader;
import org.wiredesk.ingest.format.Story;
import org.wiredesk.ingest.identity.CanonicalUrl;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads labelled lines, and pages with their main text, one JSON object a line, gzipped. */
final class Samples {
    private static final Set<String> KEEP = Set.of("body", "dateline_body", "correction", "keep");
    private static final int MOST_ABOVE = 23;
    private static final int MOST_BELOW = 31;
    private static final double STORY_WEIGHT = 0.5;
    private static final int LARGEST_PAGE = 64 * 1024 * 1024;

    private final RuleBook book = RuleBook.standard();
    private final ObjectMapper mapper = new ObjectMapper();

    /** Objects with {@code lines}: [{@code text}, {@code label}]. */
    List<Sample> lines(Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        List<List<String>> labels = new ArrayList<>();
        List<String> hosts = new ArrayList<>();
        each(file, node -> {
            List<String> text = new ArrayList<>();
            List<String> label = new ArrayList<>();
            for (JsonNode line : node.get("lines")) {
                text.add(line.get("text").asText());
                label.add(line.get("label").asText());
            }
            texts.add(text);
            labels.add(label);
            hosts.add(host(node.path("url").asText("")));
        });
        int[] groups = Templates.groups(texts, labels);
        String set = file.getFileName().toString();
        for (int i = 0; i < texts.size(); i++) {
            String group = hosts.get(i).isEmpty() ? set + groups[i] : hosts.get(i);
            samples.add(sample(set, group, 1, texts.get(i), labels.get(i)));
        }
        return samples;
    }

    /**
     * Pages as somebody would paste them, twice each: the story with some of what stands around it, and the story alone, so that a
     * model sees texts in which nothing has to go.
     */
    List<Sample> pasted(Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Sample page : texts(file)) {
            int[] labels = page.labels();
            int first = 0;
            int last = labels.length;
            while (first < last && labels[first] != 0) {
                first++;
            }
            while (last > first && labels[last - 1] != 0) {
                last--;
            }
            if (first == last) {
                continue;
            }
            int seed = String.join("", page.lines()).hashCode();
            int from = Math.max(0, first - Math.floorMod(seed * 31, MOST_ABOVE));
            int to = Math.min(labels.length, last + Math.floorMod(seed * 17, MOST_BELOW));
            samples.add(part(page, 1, from, to, false));
            samples.add(part(page, STORY_WEIGHT, from, to, true));
        }
        return samples;
    }

    private Sample part(Sample page, double weight, int from, int to, boolean story) {
        List<String> lines = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int label = page.labels()[i];
            if (!story || label == 0) {
                lines.add(page.lines().get(i).replace('\n', ' '));
                labels.add(label < 0 ? "unsure" : label == 0 ? "keep" : "strip");
            }
        }
        return sample(page.set(), page.group(), weight, lines, labels);
    }

    private Sample sample(String set, String group, double weight, List<String> texts, List<String> labels) {
        StringBuilder text = new StringBuilder();
        Map<Integer, Integer> starts = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String line = texts.get(i);
            String stripped = line.strip();
            int label = labels.get(i).equals("unsure") ? -1 : KEEP.contains(labels.get(i)) ? 0 : 1;
            if (!stripped.isEmpty()) {
                starts.put(text.length() + line.indexOf(stripped), label);
            }
            text.append(line).append('\n');
        }
        Copy copy = Copy.ofPlainText(text.toString());
        int[] found = new int[copy.lines().size()];
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            Line line = copy.lines().get(i);
            found[i] = starts.getOrDefault(line.start(), -1);
            shown.add(copy.text().substring(line.start(), line.end()));
        }
        float[][] vectors = LineModel.vectors(copy, Stated.NOTHING, book);
        return new Sample(set, group, weight, copy, Stated.NOTHING, vectors, found, shown);
    }

    /** Objects with {@code html} and {@code body}, its main text. */
    List<PageSample> pages(Path file) throws IOException {
        List<PageSample> samples = new ArrayList<>();
        eachPage(file, (node, story) -> {
            Stated stated = new Stated(null, story.headline, null, story.authors);
            float[][] vectors = LineModel.vectors(story.copy, stated, book);
            Sample sample = page(file, node, story.copy, stated, vectors);
            samples.add(new PageSample(sample, node.get("body").asText()));
        });
        return samples;
    }

    /** The same, as if their visible text were pasted; without vectors. */
    private List<Sample> texts(Path file) throws IOException {
        List<Sample> samples = new ArrayList<>();
        eachPage(file, (node, story) -> {
            Copy copy = Copy.ofPlainText(story.copy.text());
            samples.add(page(file, node, copy, Stated.NOTHING, new float[0][]));
        });
        return samples;
    }

    private void eachPage(Path file, BiConsumer<JsonNode, Story> take) throws IOException {
        MessageReader reader = new MessageReader(LARGEST_PAGE);
        each(file, node -> {
            byte[] html = node.get("html").asText().getBytes(UTF_8);
            if (reader.read(html, "text/html; charset=utf-8").get(0) instanceof MessageReader.Reading.Read read) {
                take.accept(node, read.story());
            }
        });
    }

    private static Sample page(Path file, JsonNode node, Copy copy, Stated stated, float[][] vectors) {
        List<String> shown = new ArrayList<>();
        for (Line line : copy.lines()) {
            shown.add(copy.text().substring(line.start(), line.end()));
        }
        int[] labels = PageLabels.of(node.get("body").asText(), shown);
        String group = host(node.path("url").asText(""));
        return new Sample(file.getFileName().toString(), group, 1, copy, stated, vectors, labels, shown);
    }

    private static String host(String url) {
        CanonicalUrl canonical = CanonicalUrl.of(url);
        return canonical == null ? url : canonical.domain();
    }

    private void each(Path file, Consumer<JsonNode> take) throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    take.accept(mapper.readTree(line));
                }
            }
        }
    }
}
