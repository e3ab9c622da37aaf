package org.wiredesk.ingest.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.wiredesk.ingest.ArticleProcessor;
import org.wiredesk.ingest.Outcome;
import org.wiredesk.ingest.RawMessage;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Measures the near-duplicate fingerprint: how many copies of the articles of a folder are found again, and how many different
 * articles are taken for copies, by the rule that store-service applies. Copies differ in byline, dateline, rights notice and
 * teasers, and in a share of their words. A program, not a test: its argument is a folder of text files.
 */
final class FingerprintAccuracy {
    private static final List<String> NAMES =
            List.of("Ana Lund", "Tom Reed", "Marta Lindqvist", "Okan Demirel", "Noor Haddad");
    private static final List<String> OUTLETS =
            List.of("Harbour Post", "Island Gazette", "The Valley Herald", "Coast Tribune");
    private static final List<String> PLACES = List.of("VIGO", "OSLO", "BERGEN", "PORTO", "TROMSO");
    private static final List<String> TEASERS = List.of(
            "A pilot boat crew pulled five students from the fjord on Sunday",
            "Bakers strike over the price of flour",
            "Storm closes the mountain road for a second day",
            "Council votes on the new bridge",
            "Five things to know about the winter fares");

    private static final ArticleProcessor PROCESSOR = new ArticleProcessor();

    private FingerprintAccuracy() {}

    public static void main(String... arguments) throws IOException {
        List<String> texts = read(Path.of(arguments[0]));
        System.out.println(texts.size() + " articles");
        row("copy with", "recall stripped", "recall unstripped", "equal values (p10, median)");
        measure("other boilerplate", texts, text -> text);
        for (int percent : new int[] {2, 5, 10}) {
            measure(percent + " % of words changed", texts, text -> edited(text, percent));
        }
        measure("the last fifth cut", texts, text -> text.substring(0, text.length() * 4 / 5));
        falseMerges(
                "stripped",
                texts.stream()
                        .map(text -> stripped(wrapped(text, new Random(text.hashCode()))))
                        .toList());
        falseMerges(
                "unstripped",
                texts.stream()
                        .map(text -> wrapped(text, new Random(text.hashCode())))
                        .toList());
    }

    private static void measure(String name, List<String> texts, UnaryOperator<String> edit) {
        int found = 0;
        int foundUnstripped = 0;
        List<Integer> values = new ArrayList<>();
        Random random = new Random(20310517);
        for (String text : texts) {
            String first = wrapped(text, random);
            String second = wrapped(edit.apply(text), random);
            long one = bits(stripped(first));
            long other = bits(stripped(second));
            values.add(equalValues(one, other));
            found += areCopies(one, other) ? 1 : 0;
            foundUnstripped += areCopies(bits(first), bits(second)) ? 1 : 0;
        }
        values.sort(null);
        row(
                name,
                share(found, texts.size()),
                share(foundUnstripped, texts.size()),
                values.get(values.size() / 10) + ", " + values.get(values.size() / 2));
    }

    private static void falseMerges(String name, List<String> texts) {
        long[] bits = texts.stream().mapToLong(FingerprintAccuracy::bits).toArray();
        long merged = 0;
        long pairs = 0;
        long same = 0;
        for (int i = 0; i < bits.length; i++) {
            for (int j = i + 1; j < bits.length; j++) {
                pairs++;
                boolean equal = bits[i] == bits[j];
                same += equal ? 1 : 0;
                merged += !equal && areCopies(bits[i], bits[j]) ? 1 : 0;
            }
        }
        System.out.println("different articles taken for copies, " + name + ": " + merged + " of " + pairs + " pairs; "
                + same + " pairs have the same fingerprint");
    }

    /** The rule of store-service: four of the eight values are equal. */
    private static boolean areCopies(long one, long other) {
        return equalValues(one, other) >= 4;
    }

    private static int equalValues(long one, long other) {
        int equal = 0;
        for (int place = 0; place < 64; place += 8) {
            equal += ((one ^ other) >>> place & 0xff) == 0 ? 1 : 0;
        }
        return equal;
    }

    private static String wrapped(String text, Random random) {
        String outlet = pick(OUTLETS, random);
        String body = text.substring(text.indexOf('\n') + 1).strip();
        return text.substring(0, text.indexOf('\n')) + "\n\nBy " + pick(NAMES, random) + "\n\n" + pick(PLACES, random)
                + ", March " + (1 + random.nextInt(28)) + " (" + outlet + ") - " + body + "\n\nRelated stories\n\n"
                + pick(TEASERS, random) + "\n\n" + pick(TEASERS, random) + "\n\nCopyright 2031 " + outlet
                + ". All rights reserved. This material may not be published, rewritten or redistributed.\n";
    }

    private static String edited(String text, int percent) {
        Random random = new Random(text.hashCode());
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(100) < percent) {
                words[i] = words[random.nextInt(words.length)];
            }
        }
        return String.join(" ", words);
    }

    private static String stripped(String text) {
        Outcome outcome = PROCESSOR
                .process(new RawMessage(text.getBytes(UTF_8), "text/plain", RawMessage.Stated.NOTHING, Instant.EPOCH))
                .get(0);
        return outcome instanceof Outcome.Cleaned cleaned ? cleaned.article().body() : "";
    }

    private static long bits(String text) {
        return Long.parseUnsignedLong(TextStatistics.of(text).fingerprint(), 16);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String share(int part, int whole) {
        return String.format("%.3f", (double) part / whole);
    }

    private static void row(String... cells) {
        System.out.printf("%-26s %16s %18s %28s%n", (Object[]) cells);
    }

    private static List<String> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                if (text.indexOf('\n') > 0 && text.length() > 400) {
                    texts.add(text);
                }
            }
            return texts;
        }
    }
}
