package org.wiredesk.ingest.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://harbour.example/news/77/, https://harbour.example/news/77",
        "https://harbour.example/news/77?utm_source=a&utm_medium=b, https://harbour.example/news/77",
        "https://harbour.example/news?id=77&fbclid=x, https://harbour.example/news?id=77",
        "https://harbour.example/news/77#comments, https://harbour.example/news/77",
        "HTTPS://Harbour.Example:443/news/77, https://harbour.example/news/77",
        "https://m.harbour.example/news/77, https://harbour.example/news/77",
        "https://amp.harbour.example/news/77/amp/, https://harbour.example/news/77",
        "https://www.google.com/amp/s/harbour.example/news/77/amp, https://harbour.example/news/77",
        "https://harbour-example.cdn.ampproject.org/c/s/harbour.example/news/77.amp.html, https://harbour.example/news/77.html",
        "https://harbour.example/news/77.html?outputType=amp, https://harbour.example/news/77.html",
        "https://harbour.example/a b|c, https://harbour.example/a%20b%7Cc",
    })
    void of_variants_is_one_spelling(String address, String canonical) {
        assertThat(CanonicalUrl.of(address).value()).isEqualTo(canonical);
    }

    @Test
    void scheme_www_and_the_order_of_parameters_do_not_make_another_article() {
        assertThat(CanonicalUrl.of("http://www.harbour.example/?b=2&a=1").key())
                .isEqualTo(CanonicalUrl.of("https://harbour.example/?a=1&b=2").key());
    }

    @ParameterizedTest
    @CsvSource({"not a url", "ftp://harbour.example/77", "mailto:desk@harbour.example", "https:///77", "''"})
    void of_what_is_no_web_address_is_nothing(String address) {
        assertThat(CanonicalUrl.of(address)).isNull();
    }
}
