package org.wiredesk.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Removal;
import org.wiredesk.ingest.cleaning.RuleBook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Bombs and floods: each format reader ends with a result or a rejection, and its work grows no faster than its input. */
class HostileInputTest {
    private static final int DEEP = 100_000;
    private static final int SIZE = 30_000;
    private static final int LONGER = 4;
    private static final long ALWAYS_FINE = 300_000_000;
    /** Of input four times as long: linear work takes four times as long, quadratic work sixteen times; the rest is for the caches. */
    private static final double MOST_GROWTH = 9;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String SENTENCE =
            "The harbour master of the old town said on Friday that the ferries would run again. ";

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("JSON in lists", "application/json", nested("[", "]", "{\"body\":\"x\"}")),
                arguments("JSON in objects", "application/json", nested("{\"a\":", "}", "1")),
                arguments("JSON of authors", "application/json", json("\"authors\":[", "\"a\",")),
                arguments(
                        "ninjs of subjects",
                        "application/json",
                        json("\"uri\":\"u\",\"subject\":[", "{\"name\":\"a\"},")),
                arguments(
                        "ninjs of many bodies",
                        "application/json",
                        json("\"uri\":\"u\",\"bodies\":[", "{\"value\":\"a\"},")),
                arguments("elements of HTML", "text/html", nested("<div>", "</div>", SENTENCE)),
                arguments("lists of HTML", "text/html", nested("<ul><li>", "</li></ul>", SENTENCE)),
                arguments("open HTML", "text/html", nested("<b><p>", "", SENTENCE)),
                arguments("attribute of HTML", "text/html", wide("<p class=\"", "x ", "\">" + SENTENCE)),
                arguments("attributes of HTML", "text/html", wide("<p ", "a=b ", ">" + SENTENCE)),
                arguments(
                        "table in NITF",
                        "application/nitf+xml",
                        nitf(nested("<table><tr><td>", "</td></tr></table>", SENTENCE))),
                arguments(
                        "blocks in NITF",
                        "application/nitf+xml",
                        nitf(nested("<block>", "</block>", "<p>" + SENTENCE + "</p>"))),
                arguments(
                        "bylines in NITF",
                        "application/nitf+xml",
                        wide(
                                "<nitf><body><body.head>",
                                "<byline><person>A B</person></byline>",
                                "</body.head><body.content><p>" + SENTENCE + "</p></body.content></body></nitf>")),
                arguments(
                        "items of NewsML-G2 in items",
                        "application/xml",
                        nested("<newsItem><contentSet><inlineXML>", "", "<p>" + SENTENCE + "</p>")),
                arguments(
                        "components of NewsML 1",
                        "application/xml",
                        newsMl1(nested(
                                "<NewsComponent>", "</NewsComponent>", "<DataContent>" + SENTENCE + "</DataContent>"))),
                arguments(
                        "contents of NewsML 1",
                        "application/xml",
                        newsMl1(nested("<DataContent>", "</DataContent>", SENTENCE))),
                arguments(
                        "items of RSS",
                        "application/rss+xml",
                        wide("<rss><channel>", "<item><description>x</description></item>", "</channel></rss>")),
                arguments(
                        "entries of Atom",
                        "application/atom+xml",
                        wide("<feed>", "<entry><content>x</content></entry>", "</feed>")),
                arguments(
                        "credits of RSS",
                        "application/rss+xml",
                        wide("<rss><channel><item>", "<credit>x</credit>", "</item></channel></rss>")),
                arguments(
                        "entries of Atom in entries", "application/atom+xml", nested("<entry>", "</entry>", SENTENCE)),
                arguments(
                        "links of Atom",
                        "application/atom+xml",
                        wide("<feed><entry>", "<link href=\"a\"/>", "</entry></feed>")),
                arguments(
                        "bases of Atom",
                        "application/atom+xml",
                        nested("<feed xml:base=\"a/\">", "", "<entry><link href=\"b\"/></entry>")),
                arguments("headers of wires", "text/plain", wide("", "\u0001hpa0621 3 i 211 hp 061\n\u0002", SENTENCE)),
                arguments("carets of wires", "text/plain", wide("\u0001W2870\nu i\n\u0002", "^x=\n", SENTENCE)),
                arguments("comments before XML", null, wide("", "<!---->", "<rss/>")),
                arguments("words", "text/plain", wide("", "harbour ", "")),
                arguments("one word", "text/plain", wide("", "a", "")),
                arguments("combining marks", "text/plain", wide(SENTENCE, "\u0301", "")),
                arguments("sentences", "text/plain", wide("", SENTENCE, "")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_work_of_each_reader_grows_no_faster_than_its_input(
            String name, String type, IntFunction<String> document) {
        long large = work(document.apply(LONGER * SIZE), type);
        if (large < ALWAYS_FINE) {
            return;
        }
        long small = work(document.apply(SIZE), type);
        for (int again = 0; again < 3; again++) {
            small = Math.min(small, work(document.apply(SIZE), type));
            large = Math.min(large, work(document.apply(LONGER * SIZE), type));
        }
        assertThat((double) large / small)
                .as("growth of %s when it is four times as long", name)
                .isLessThan(MOST_GROWTH);
    }

    @Test
    void json_nested_100000_deep_is_malformed() {
        String bomb = "{\"body\":\"x\",\"extra\":" + "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP + 1);
        assertThat(Articles.rejected(bomb.getBytes(UTF_8), "application/json").reason())
                .isEqualTo(RejectionReason.MALFORMED);
    }

    @Test
    void xml_nested_100000_deep_has_a_result() {
        for (String root : List.of("nitf", "newsItem", "rss", "feed", "NewsML")) {
            String bomb = "<" + root + ">" + "<a>".repeat(DEEP) + SENTENCE + "</a>".repeat(DEEP) + "</" + root + ">";
            assertThat(Articles.process(bomb.getBytes(UTF_8), "application/xml"))
                    .as(root)
                    .hasSize(1);
        }
    }

    @Test
    void ten_megabytes_are_too_large_by_default_and_are_cleaned_where_the_limit_allows_them() {
        byte[] story = (SENTENCE.repeat(6) + "\n\n")
                .repeat(10 * 1024 * 1024 / (6 * SENTENCE.length()))
                .getBytes(UTF_8);
        assertThat(Articles.rejected(story, "text/plain").reason()).isEqualTo(RejectionReason.TOO_LARGE);
        ArticleProcessor patient = new ArticleProcessor(16 * 1024 * 1024, RuleBook.standard(), null);
        List<Outcome> outcomes =
                patient.process(new RawMessage(story, "text/plain", RawMessage.Stated.NOTHING, Articles.RECEIVED));
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Cleaned.class);
        assertThat(((Outcome.Cleaned) outcomes.get(0)).article().body()).hasSizeGreaterThan(story.length * 9 / 10);
    }

    @Test
    void offsets_are_exact_around_marks_astral_characters_and_text_from_right_to_left() {
        String text = "By Ana Lund \ud83d\udea2\n\n"
                + "قال مدير الميناء يوم الجمعة إن العبارات ستعود إلى العمل قبل نهاية الأسبوع، وإن الرصيف"
                + " سيفتح.\n\n"
                + "Cafe\u0301 owners said that \ud83d\ude00 the ferries would run again before the end of the"
                + " week, and that was good.\n\n"
                + "\u202eCopyright 2031 Harbour News. \ud83d\ude00 All rights reserved.\u202c";
        CleanArticle article = Articles.plain(text);
        assertThat(article.removed()).isNotEmpty();
        int at = 0;
        StringBuilder left = new StringBuilder();
        for (Removal removal : article.removed()) {
            assertThat(article.rawText().substring(removal.start(), removal.end()))
                    .isEqualTo(removal.text());
            left.append(article.rawText(), at, removal.start());
            at = removal.end();
        }
        left.append(article.rawText().substring(at));
        assertThat(left.toString().replaceAll("\\s+", ""))
                .isEqualTo(article.body().replaceAll("\\s+", ""));
        assertThat(article.body()).contains("Cafe\u0301 owners said that \ud83d\ude00");
    }

    private static long work(String document, String type) {
        byte[] bytes = document.getBytes(UTF_8);
        long start = THREADS.getCurrentThreadCpuTime();
        assertThat(Articles.process(bytes, type)).isNotEmpty();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static IntFunction<String> nested(String open, String close, String inside) {
        return size -> {
            int times = size / (open.length() + close.length());
            return open.repeat(times) + inside + close.repeat(times);
        };
    }

    private static IntFunction<String> wide(String before, String unit, String after) {
        return size -> before + unit.repeat(size / unit.length()) + after;
    }

    private static IntFunction<String> json(String before, String unit) {
        return size -> {
            String list = unit.repeat(size / unit.length());
            return "{" + before + list.substring(0, list.length() - 1) + "],\"body_text\":\"" + SENTENCE
                    + "\",\"body\":\"" + SENTENCE + "\"}";
        };
    }

    private static IntFunction<String> nitf(IntFunction<String> content) {
        return size -> "<nitf><body><body.content>" + content.apply(size) + "</body.content></body></nitf>";
    }

    private static IntFunction<String> newsMl1(IntFunction<String> content) {
        return size ->
                "<NewsML><NewsItem><NewsComponent>" + content.apply(size) + "</NewsComponent></NewsItem></NewsML>";
    }
}
