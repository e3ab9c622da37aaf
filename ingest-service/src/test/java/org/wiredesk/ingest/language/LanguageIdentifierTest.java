package org.wiredesk.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.contract.Language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class LanguageIdentifierTest {
    private static final Map<String, String> PASSAGES = passages();
    private static final String ENGLISH = PASSAGES.get("en");

    private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();
    private static final EnglishScreen SCREEN = new EnglishScreen();

    static List<String> tags() {
        return List.copyOf(PASSAGES.keySet());
    }

    @ParameterizedTest
    @MethodSource("tags")
    void of_a_passage_is_its_language(String tag) {
        assertThat(LANGUAGES.of(null, PASSAGES.get(tag)).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void the_screen_answers_for_english_and_for_nothing_else(String tag) {
        assertThat(SCREEN.isEnglish(PASSAGES.get(tag))).isEqualTo(tag.equals("en"));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void the_screen_leaves_text_that_is_english_in_part_to_the_model(String tag) {
        if (!tag.equals("en")) {
            String other = PASSAGES.get(tag) + " " + PASSAGES.get(tag);
            assertThat(SCREEN.isEnglish(ENGLISH + "\n\n" + other)).isFalse();
            assertThat(SCREEN.isEnglish(other + "\n\n" + ENGLISH)).isFalse();
            assertThat(SCREEN.isEnglish(ENGLISH + "\n\n" + other + other + "\n\n" + ENGLISH))
                    .isFalse();
        }
    }

    @Test
    void a_table_does_not_hide_the_language_of_the_paragraph_below() {
        String table = "1 NOR 12 4 0\n2 SWE 11 3 1\n3 DEN 9 9 9\n".repeat(40);
        assertThat(LANGUAGES.of(null, table + PASSAGES.get("fr")).tag()).isEqualTo("fr");
    }

    @Test
    void what_is_stated_comes_first_and_is_written_as_a_tag() {
        assertThat(LANGUAGES.of("en_gb", PASSAGES.get("fr"))).isEqualTo(new Language("en-GB", 1));
    }

    @Test
    void a_stated_language_is_contradicted_by_a_text_that_is_certainly_another() {
        assertThat(LANGUAGES.contradicted("fr", ENGLISH)).isEqualTo("en");
        assertThat(LANGUAGES.contradicted("en-GB", ENGLISH)).isNull();
        assertThat(LANGUAGES.contradicted(null, ENGLISH)).isNull();
        assertThat(LANGUAGES.contradicted("en", PASSAGES.get("ru") + " " + PASSAGES.get("ru")))
                .isEqualTo("ru");
    }

    @Test
    void a_few_characters_tell_no_language() {
        assertThat(LANGUAGES.of(null, "12:30, 14:00")).isEqualTo(Language.UNDETERMINED);
    }

    private static Map<String, String> passages() {
        try (InputStream in = LanguageIdentifierTest.class.getResourceAsStream("/language/passages.tsv")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
