package org.wiredesk.ingest;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Repair;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class BadInputTest {
    private static final String SENTENCE =
            "The harbour master of the old town said on Friday that the ferries would run again. ";

    @Test
    void a_message_over_the_limit_is_too_large() {
        byte[] bytes = new byte[ArticleProcessor.DEFAULT_LIMIT + 1];
        assertThat(Articles.rejected(bytes, "text/plain").reason()).isEqualTo(RejectionReason.TOO_LARGE);
    }

    @Test
    void an_empty_message_has_an_empty_body() {
        assertThat(Articles.rejected(new byte[0], null).reason()).isEqualTo(RejectionReason.EMPTY_BODY);
        assertThat(Articles.rejected("  \n\t".getBytes(UTF_8), "text/plain").reason())
                .isEqualTo(RejectionReason.EMPTY_BODY);
        assertThat(Articles.rejected("{\"body\":\" \"}".getBytes(UTF_8), "application/json")
                        .reason())
                .isEqualTo(RejectionReason.EMPTY_BODY);
    }

    @Test
    void text_of_boilerplate_only_has_an_empty_body() {
        Outcome.Rejected rejected = Articles.rejected(
                "Share this:\nAdvertisement\nCopyright 2031 Harbour News. All rights reserved.".getBytes(UTF_8),
                "text/plain");
        assertThat(rejected.reason()).isEqualTo(RejectionReason.EMPTY_BODY);
        assertThat(rejected.detail()).isEqualTo("nothing is left of the text after cleaning");
    }

    @Test
    void a_canceled_article_may_be_empty() {
        CleanArticle article = Articles.json("{\"id\":\"7\",\"source\":\"Harbour News\",\"pubStatus\":\"canceled\"}");
        assertThat(article.pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(article.body()).isEmpty();
    }

    @Test
    void broken_json_is_malformed_and_tells_nothing_of_the_inside() {
        Outcome.Rejected rejected = Articles.rejected("{\"body\": \"half".getBytes(UTF_8), "application/json");
        assertThat(rejected.reason()).isEqualTo(RejectionReason.MALFORMED);
        assertThat(rejected.detail()).doesNotContain("com.", "Exception", "jackson");
    }

    @Test
    void json_nested_without_end_is_malformed() {
        byte[] bomb = "[".repeat(1_000_000).getBytes(UTF_8);
        assertThat(Articles.rejected(bomb, "application/json").reason()).isEqualTo(RejectionReason.MALFORMED);
    }

    @Test
    void one_bad_article_of_a_list_leaves_its_neighbours_alone() {
        var outcomes = Articles.process(
                ("[{\"body\":\"" + SENTENCE + "\"},7,{\"body\":\"" + SENTENCE + "\"}]").getBytes(UTF_8),
                "application/json");
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Cleaned.class);
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Rejected.class);
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Cleaned.class);
    }

    @Test
    void nul_and_control_characters_go_and_are_said() {
        CleanArticle article = Articles.plain(SENTENCE + "A\u0000B\u0007C");
        assertThat(article.rawText()).endsWith("ABC");
        assertThat(article.sanitised()).containsExactlyInAnyOrder(Repair.NUL, Repair.CONTROL);
    }

    @Test
    void lone_surrogates_become_replacement_characters() {
        CleanArticle article = Articles.json("{\"body\":\"" + SENTENCE + "\\ud83d end \\ud83d\\ude00\"}");
        assertThat(article.body()).endsWith("\ufffd end \ud83d\ude00");
        assertThat(article.sanitised()).containsExactly(Repair.SURROGATE);
    }

    @Test
    void windows_1252_sent_as_utf_8_is_read_as_what_it_is() {
        byte[] bytes = (SENTENCE + "\u0093Caf\u00e9\u0094 \u0096 she said.").getBytes(ISO_8859_1);
        CleanArticle article = Articles.cleaned(bytes, "text/plain", RawMessage.Stated.NOTHING);
        assertThat(article.body()).endsWith("“Café” – she said.");
        assertThat(article.sanitised()).containsExactly(Repair.ENCODING);
    }

    @Test
    void valid_utf_8_beside_a_broken_byte_stays_as_it_is() {
        byte[] good = (SENTENCE + "Żółw ").getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(good, good.length + 1);
        bytes[good.length] = (byte) 0xe9;
        assertThat(Articles.cleaned(bytes, "text/plain;charset=utf-8", RawMessage.Stated.NOTHING)
                        .body())
                .endsWith("Żółw é");
    }

    @Test
    void bytes_that_mean_nothing_are_invalid_encoding() {
        byte[] bytes = (SENTENCE + "\u0081\u008d").getBytes(ISO_8859_1);
        assertThat(Articles.rejected(bytes, "text/plain; charset=UTF-8").reason())
                .isEqualTo(RejectionReason.INVALID_ENCODING);
        byte[] json = ("{\"body\":\"caf\u00e9\"}").getBytes(ISO_8859_1);
        assertThat(Articles.rejected(json, "application/json").reason()).isEqualTo(RejectionReason.INVALID_ENCODING);
    }

    /** Labels stand for what is nearly always meant by them: the extension with the characters that the standard leaves out. */
    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030, 港务局长星期五说渡轮将重新启航。镕基先生表示欢迎。",
        "shift_jis, windows-31j, 港の責任者は金曜日、フェリーの運航を再開すると述べた。髙橋氏は①歓迎した。",
        "euc-kr, x-windows-949, 항만 책임자는 금요일에 여객선 운항을 재개한다고 말했다. 펲시콜라는 환영했다.",
        "latin1, windows-1252, “The ferries run again” – said the harbour master of the old café on Friday.",
        "utf-16, UTF-16BE, The harbour master of the old café said on Friday that the ferries would run again.",
    })
    void a_declared_charset_is_read_as_it_is_written_in_practice(String label, String written, String text) {
        byte[] bytes = text.getBytes(Charset.forName(written));
        assertThat(Articles.cleaned(bytes, "text/plain; charset=" + label, RawMessage.Stated.NOTHING)
                        .body())
                .isEqualTo(text);
    }

    @Test
    void utf_16_without_any_mark_is_known_by_its_zeros() {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(Articles.cleaned((SENTENCE + "Fin.").getBytes(charset), null, RawMessage.Stated.NOTHING)
                            .body())
                    .endsWith("run again. Fin.");
        }
    }

    @Test
    void half_a_character_at_the_end_costs_nothing_else() {
        byte[] whole = "港务局长星期五说渡轮将重新启航。".getBytes(Charset.forName("GB18030"));
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        CleanArticle article = Articles.cleaned(cut, "text/plain; charset=gb18030", RawMessage.Stated.NOTHING);
        assertThat(article.body()).isEqualTo("港务局长星期五说渡轮将重新启航\ufffd");
        assertThat(article.sanitised()).containsExactly(Repair.ENCODING);
    }

    @Test
    void text_in_another_charset_than_declared_is_invalid_encoding() {
        byte[] bytes =
                "Пароми знову ходять, повідомив у п’ятницю начальник порту.".getBytes(Charset.forName("windows-1251"));
        assertThat(Articles.rejected(bytes, "text/plain; charset=euc-jp").reason())
                .isEqualTo(RejectionReason.INVALID_ENCODING);
    }

    @Test
    void an_unknown_charset_is_invalid_encoding() {
        assertThat(Articles.rejected(SENTENCE.getBytes(UTF_8), "text/plain; charset=harbour-8")
                        .reason())
                .isEqualTo(RejectionReason.INVALID_ENCODING);
    }

    @Test
    void a_byte_order_mark_counts_more_than_the_declared_charset() {
        byte[] bytes = ("\ufeff" + SENTENCE + "Żółw").getBytes(UTF_16LE);
        assertThat(Articles.cleaned(bytes, "text/plain; charset=utf-8", RawMessage.Stated.NOTHING)
                        .body())
                .endsWith("Żółw");
    }

    @Test
    void an_unknown_format_is_unsupported() {
        assertThat(Articles.rejected(SENTENCE.getBytes(UTF_8), "image/png").reason())
                .isEqualTo(RejectionReason.UNSUPPORTED_FORMAT);
    }

    @Test
    void undeclared_bytes_are_sniffed() {
        assertThat(Articles.cleaned(
                                ("{\"body\":\"" + SENTENCE + "\"}").getBytes(UTF_8), null, RawMessage.Stated.NOTHING)
                        .format())
                .isEqualTo("application/json");
        assertThat(Articles.cleaned(("<html><p>" + SENTENCE).getBytes(UTF_8), null, RawMessage.Stated.NOTHING)
                        .format())
                .isEqualTo("text/html");
        assertThat(Articles.plain(SENTENCE).format()).isEqualTo("text/plain");
    }
}
