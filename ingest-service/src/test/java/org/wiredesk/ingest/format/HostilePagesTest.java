package org.wiredesk.ingest.format;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.ingest.Articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Pages made to cost more than their length: each is read to its end, in memory and work that grow with it. */
class HostilePagesTest {
    private static final String STORY =
            """
            <article><p>The harbour master of Vigo said on Friday that the ferries would run again before the end of the week.</p>
            <p>Two of them had been moored at the quay since the storm, which broke the lamps along the whole of the pier.</p>
            <p>Nobody had asked the lamps, the harbour master said, but they would be mended all the same by Sunday night.</p></article>
            """;

    static List<String> rubbish() {
        return List.of(
                "<div class='nav'>".repeat(100_000),
                "<div>x".repeat(100_000),
                "<a><b>".repeat(60_000),
                "<p><b id=1><i class=x>".repeat(30_000),
                "<i>a</i>".repeat(250_000),
                "<br>".repeat(400_000),
                "<table>".repeat(20_000),
                "<table>" + "<tr><td>1<td>2".repeat(100_000) + "</table>",
                "<li><ul>".repeat(50_000),
                "&amp;&lt;&#8217;".repeat(100_000),
                "&".repeat(500_000),
                "<p class='" + "nav-menu ".repeat(150_000) + "'>x</p>",
                "<p " + "a=b ".repeat(100_000) + ">x</p>",
                "<div style='" + "color: red; ".repeat(100_000) + "'>x</div>",
                "<!-- ".repeat(100_000) + "-->",
                "<p>" + "the same again and again and again and once more, for no reason at all. ".repeat(8_000),
                ("<p>The same again and again and again and once more, for no reason at all, it says.</p>")
                        .repeat(8_000),
                "<meta name=author content='Ana Lund'>".repeat(40_000),
                "<span rel=author>".repeat(60_000),
                "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":["
                        + "{\"@type\":\"Person\",\"name\":\"Ana Lund\"},".repeat(30_000) + "]}</script>",
                "â\u0080\u0099".repeat(200_000));
    }

    @ParameterizedTest
    @MethodSource("rubbish")
    void a_page_is_read_to_its_end_whatever_stands_around_the_story(String rubbish) {
        String page = page(STORY + rubbish + STORY);

        assertThat(Articles.process(page.getBytes(UTF_8), "text/html; charset=utf-8"))
                .hasSize(1);
    }

    private static String page(String content) {
        return "<!DOCTYPE html><html><head><title>Ferries</title></head><body>" + content;
    }
}
