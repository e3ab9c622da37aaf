package org.wiredesk.enrich.entities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;
import org.wiredesk.enrich.text.TextTarget;

/**
 * An article whose names are marked and grouped by hand. The file holds the trap after {@code #}, headline and body with names as
 * {@code {number:name}}, and after {@code --} one line for each thing: number, type, canonical name, country code if it is one.
 */
record MarkedArticle(String file, String headline, String body, List<Marked> names, Map<Integer, Expected> things) {
    private static final Pattern MARK = Pattern.compile("\\{(\\d+):([^}]*)}");
    private static final Pattern THING = Pattern.compile("(\\d+) (\\w+) (.+?)(?: ([A-Z]{2}))?");

    /** A name in the text. */
    record Marked(int thing, MentionField field, int start, int end, String text) {}

    /** What it is to become; the country code is empty when it is none. */
    record Expected(EntityType type, String name, String country) {}

    static List<MarkedArticle> all() {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(MarkedArticle.class.getResource("/grouping"))
                        .toURI()))) {
            return files.sorted(Comparator.comparing(Path::toString))
                    .map(MarkedArticle::read)
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MarkedArticle read(Path file) {
        try {
            String[] parts = Files.readString(file).split("\n--\n");
            String[] text = parts[0].substring(parts[0].indexOf('\n') + 1).split("\n\n", 2);
            List<Marked> names = new ArrayList<>();
            String headline = unmark(text[0].strip(), MentionField.HEADLINE, names);
            String body = unmark(text[1].strip(), MentionField.BODY, names);
            Map<Integer, Expected> things = new TreeMap<>();
            for (String line : parts[1].strip().split("\n")) {
                Matcher thing = THING.matcher(line);
                if (!thing.matches()) {
                    throw new IllegalStateException(file + ": " + line);
                }
                EntityType type = EntityType.valueOf(thing.group(2).toUpperCase(java.util.Locale.ROOT));
                boolean country = type == EntityType.PLACE && thing.group(4) != null;
                String name =
                        country || thing.group(4) == null ? thing.group(3) : thing.group(3) + " " + thing.group(4);
                things.put(Integer.valueOf(thing.group(1)), new Expected(type, name, country ? thing.group(4) : ""));
            }
            return new MarkedArticle(file.getFileName().toString(), headline, body, names, things);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unmark(String marked, MentionField field, List<Marked> names) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            String name = matcher.group(2);
            names.add(new Marked(
                    Integer.parseInt(matcher.group(1)), field, text.length(), text.length() + name.length(), name));
            text.append(name);
            at = matcher.end();
        }
        return text.append(marked.substring(at)).toString();
    }

    List<TextSentence> sentences(TextSplitter splitter) {
        Deadline ample = Deadline.in(Duration.ofMinutes(1));
        List<TextSentence> sentences = new ArrayList<>(splitter.split(MentionField.HEADLINE, headline, ample));
        sentences.addAll(splitter.split(MentionField.BODY, body, ample));
        return sentences;
    }

    /** What a tagger without fault finds. */
    List<EntityMention> mentions(List<TextSentence> sentences) {
        List<EntityMention> mentions = new ArrayList<>();
        for (Marked name : names) {
            int from = 0;
            while (sentences.get(from).field() != name.field()) {
                from++;
            }
            TextTarget target = Objects.requireNonNull(
                    TextTarget.find(sentences.subList(from, sentences.size()), name.start(), name.end()));
            EntityType type =
                    Objects.requireNonNull(things.get(name.thing()), file).type();
            mentions.add(new EntityMention(from + target.sentence(), target.firstToken(), target.endToken(), type, 1));
        }
        return mentions;
    }

    @Override
    public String toString() {
        return file;
    }
}
