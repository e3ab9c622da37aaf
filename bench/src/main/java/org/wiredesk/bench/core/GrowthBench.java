package org.wiredesk.bench.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.wiredesk.bench.Benchmark;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.report.Contest;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Timed;
import org.wiredesk.bench.store.StoredGrowth;
import org.wiredesk.contract.Language;
import org.wiredesk.enrich.ArticleText;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.Enricher;
import org.wiredesk.ingest.ArticleProcessor;
import org.wiredesk.ingest.RawMessage;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What an article costs when there are many, and a word when it is one of many. */
public final class GrowthBench implements Benchmark {
    private static final String NAME = "growth";
    private static final int SHORT = 500;
    private static final int LONG = 50_000;
    private static final Duration AMPLE = Duration.ofMinutes(5);

    @Override
    public void run(Settings settings, Results results) throws Exception {
        String longText = text(settings, LONG);
        String shortText = text(settings, SHORT);
        ArticleProcessor ingest = new ArticleProcessor();
        compare(
                settings,
                results,
                "cleaning",
                text -> ingest.process(new RawMessage(
                        text.getBytes(UTF_8), "text/plain; charset=utf-8", RawMessage.Stated.NOTHING, Instant.EPOCH)),
                shortText,
                longText);
        Enricher enricher = Enricher.load();
        compare(
                settings,
                results,
                "enriching",
                text -> enricher.enrich(
                        new ArticleText(null, text, new Language("en", 1), List.of(), null), Deadline.in(AMPLE)),
                shortText,
                longText);
        StoredGrowth.measure(settings, results);
    }

    @FunctionalInterface
    private interface Function {
        Object apply(String text);
    }

    private static void compare(
            Settings settings, Results results, String what, Function function, String shortText, String longText)
            throws Exception {
        Duration turn = Duration.ofMillis(settings.size(800, 3_000));
        Contest contest = new Contest()
                .add("short", perWord(SHORT, Timed.rate(turn, i -> function.apply(shortText))))
                .add("long", perWord(LONG, Timed.rate(turn, i -> function.apply(longText))))
                .run(settings.size(3, 3), settings.size(5, 5));
        results.add(Figure.against(
                        NAME, what + " a word of 50,000", "µs", contest.of("long"), "of 500 words", contest.of("short"))
                .atMost(1.25));
    }

    private static Contest.Turn perWord(int words, Contest.Turn rate) {
        return () -> 1e6 / rate.run() / words;
    }

    private static String text(Settings settings, int words) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (String article : settings.articles().ofUsualLength(400)) {
            for (String paragraph : article.split("\n\n")) {
                if (count >= words) {
                    return text.toString();
                }
                text.append(paragraph).append("\n\n");
                count += paragraph.split("\\s+").length;
            }
        }
        return text.toString();
    }
}
