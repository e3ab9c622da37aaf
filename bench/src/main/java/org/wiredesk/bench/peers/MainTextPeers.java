package org.wiredesk.bench.peers;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import net.dankito.readability4j.Readability4J;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.input.PageWithText;
import org.wiredesk.bench.report.Contest;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Samples;
import org.wiredesk.bench.report.Timed;
import org.wiredesk.ingest.ArticleProcessor;
import org.wiredesk.ingest.Outcome;
import org.wiredesk.ingest.RawMessage;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Main text by Wiredesk, Readability4J and boilerpipe. */
final class MainTextPeers {
    private static final String WIREDESK = "Wiredesk";
    private static final int TIMED = 60;

    private MainTextPeers() {}

    static void measure(Settings settings, Results results) throws Exception {
        Map<String, MainText> all = new LinkedHashMap<>();
        ArticleProcessor core = new ArticleProcessor();
        all.put(WIREDESK, html -> body(core, html));
        all.put(
                "Readability4J",
                html -> String.valueOf(new Readability4J("https://news.example/story", html)
                        .parse()
                        .getTextContent()));
        all.put("boilerpipe", ArticleExtractor.INSTANCE::getText);

        List<PageWithText> pages = settings.articles().pages(settings.size(150, 1_000));
        Map<String, Double> quality = new LinkedHashMap<>();
        for (Map.Entry<String, MainText> one : all.entrySet()) {
            quality.put(one.getKey(), quality(one.getValue(), pages));
        }
        List<PageWithText> timed = pages.subList(0, Math.min(TIMED, pages.size()));
        Contest contest = new Contest();
        all.forEach((name, text) -> contest.add(name, rate(text, timed)));
        contest.run(1, settings.size(5, 5));
        for (String peer : all.keySet()) {
            if (!peer.equals(WIREDESK)) {
                report(results, peer, quality, contest, pages.size());
            }
        }
    }

    private static void report(Results results, String peer, Map<String, Double> quality, Contest contest, int pages) {
        results.add(Figure.against(
                        "peers",
                        "main text, quality",
                        "F1",
                        Samples.of(quality.getOrDefault(WIREDESK, 0.0)),
                        peer,
                        Samples.of(quality.getOrDefault(peer, 0.0)))
                .atLeast(1)
                .noted(pages + " pages; runs of four words"));
        results.add(Figure.against("peers", "main text, speed", "pages/s", contest.of(WIREDESK), peer, contest.of(peer))
                .atLeast(1)
                .noted("Wiredesk's includes cleaning, language, identity and fingerprint"));
    }

    private static Contest.Turn rate(MainText text, List<PageWithText> pages) {
        Contest.Turn passes = Timed.rate(Duration.ofMillis(100), pass -> {
            int length = 0;
            for (PageWithText page : pages) {
                length += text.of(page.html()).length();
            }
            return length;
        });
        return () -> passes.run() * pages.size();
    }

    private static double quality(MainText text, List<PageWithText> pages) throws Exception {
        ShingleF1 score = new ShingleF1();
        for (PageWithText page : pages) {
            score.add(page.text(), text.of(page.html()));
        }
        return score.value();
    }

    private static String body(ArticleProcessor core, String html) {
        Outcome outcome = core.process(new RawMessage(
                        html.getBytes(UTF_8), "text/html; charset=utf-8", RawMessage.Stated.NOTHING, Instant.EPOCH))
                .get(0);
        return outcome instanceof Outcome.Cleaned cleaned ? cleaned.article().body() : "";
    }
}
