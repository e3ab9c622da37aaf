package org.wiredesk.ingest.format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.ingest.cleaning.Layout;

import static org.assertj.core.api.Assertions.assertThat;

class PageHintsTest {
    @ParameterizedTest
    @ValueSource(strings = {"article-body", "articleBody", "c-Article__Body", "wide article_body x"})
    void a_name_is_understood_however_its_words_are_joined(String name) {
        assertThat(PageHints.in(name) & Layout.HINT_STORY).isNotZero();
    }

    @Test
    void a_whole_word_is_not_found_inside_another() {
        assertThat(PageHints.in("box ad top") & Layout.HINT_PROMO).isNotZero();
        assertThat(PageHints.in("adHeader") & Layout.HINT_PROMO).isNotZero();
        assertThat(PageHints.in("headline loaded") & Layout.HINT_PROMO).isZero();
    }

    @Test
    void a_beginning_is_found_at_the_start_of_a_word_only() {
        assertThat(PageHints.in("navigation") & Layout.HINT_FURNITURE).isNotZero();
        assertThat(PageHints.in("unnavigable") & Layout.HINT_FURNITURE).isZero();
    }

    @Test
    void one_name_may_hint_at_several_things() {
        assertThat(PageHints.in("related-newsletter")).isEqualTo(Layout.HINT_RELATED | Layout.HINT_PROMO);
        assertThat(PageHints.in("")).isZero();
    }
}
