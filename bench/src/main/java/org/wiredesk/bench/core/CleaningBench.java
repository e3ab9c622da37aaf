package org.wiredesk.bench.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jsoup.Jsoup;
import org.wiredesk.bench.Benchmark;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.report.Contest;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Samples;
import org.wiredesk.bench.report.Timed;
import org.wiredesk.ingest.ArticleProcessor;
import org.wiredesk.ingest.RawMessage;
import org.wiredesk.ingest.cleaning.Cleaner;
import org.wiredesk.ingest.cleaning.Copy;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.cleaning.Stated;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Cleaning of texts and pages on one core. */
public final class CleaningBench implements Benchmark {
    private static final String NAME = "cleaning";
    private static final int PAGES = 100;

    private final ArticleProcessor core = new ArticleProcessor();
    private final Cleaner cleaner = new Cleaner(RuleBook.standard());

    @Override
    public void run(Settings settings, Results results) throws Exception {
        Duration turn = Duration.ofMillis(settings.size(700, 3_000));
        texts(settings, turn, results);
        pages(settings, turn, results);
    }

    private void texts(Settings settings, Duration turn, Results results) throws Exception {
        List<byte[]> texts = settings.articles().texts(1_000);
        double megabytes = texts.stream().mapToLong(text -> text.length).sum() / 1e6 / texts.size();
        Contest contest = new Contest()
                .add("lines", megabytes(megabytes, turn, i -> text(texts, i)
                        .lines()
                        .mapToInt(String::length)
                        .sum()))
                .add(
                        "clean",
                        megabytes(
                                megabytes, turn, i -> cleaner.clean(Copy.ofPlainText(text(texts, i)), Stated.NOTHING)))
                .add(
                        "whole",
                        megabytes(
                                megabytes,
                                turn,
                                i -> core.process(message(texts.get(i % texts.size()), "text/plain; charset=utf-8"))))
                .run(settings.size(6, 5), settings.size(5, 9));
        Samples lines = contest.of("lines");
        results.add(Figure.against(
                        NAME, "plain text, cleaning", "MB/s", contest.of("clean"), "plain pass over the lines", lines)
                .valueAtLeast(20));
        results.add(Figure.against(
                        NAME,
                        "plain text, whole of ingest's core",
                        "MB/s",
                        contest.of("whole"),
                        "plain pass over the lines",
                        lines)
                .noted("with format, language, identity and fingerprint"));
    }

    private void pages(Settings settings, Duration turn, Results results) throws Exception {
        List<byte[]> pages = settings.articles().pages(PAGES).stream()
                .map(page -> page.html().getBytes(UTF_8))
                .toList();
        Contest contest = new Contest()
                .add("parse", millis(turn, pages.size(), i -> Jsoup.parse(text(pages, i))))
                .add(
                        "whole",
                        millis(
                                turn,
                                pages.size(),
                                i -> core.process(message(pages.get(i % pages.size()), "text/html; charset=utf-8"))))
                .run(settings.size(14, 7), settings.size(5, 9));
        results.add(Figure.against(
                        NAME,
                        "page, whole of ingest's core",
                        "ms",
                        contest.of("whole"),
                        "bare parse",
                        contest.of("parse"))
                .atMost(2));
    }

    private static RawMessage message(byte[] bytes, String type) {
        return new RawMessage(bytes, type, RawMessage.Stated.NOTHING, Instant.EPOCH);
    }

    private static String text(List<byte[]> inputs, int number) {
        return new String(inputs.get(number % inputs.size()), UTF_8);
    }

    private static Contest.Turn megabytes(double each, Duration turn, Timed.Work work) {
        Contest.Turn rate = Timed.rate(turn, work);
        return () -> rate.run() * each;
    }

    /** Whole passes over all inputs: each turn has the same ones. */
    private static Contest.Turn millis(Duration turn, int inputs, Timed.Work work) {
        Contest.Turn rate = Timed.rate(turn, pass -> {
            Object last = work;
            for (int i = 0; i < inputs; i++) {
                last = work.run(i);
            }
            return last;
        });
        return () -> 1e3 / rate.run() / inputs;
    }
}
