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
        "https://harbour-example.cdn.ampproject.org/c/s/harbour.example/news/77.amp.html,"
                + " https://harbour.example/news/77.html",
        "https://harbour.example/news/77.html?outputType=amp, https://harbour.example/news/77.html",
        "https://harbour.example/a b|c, https://harbour.example/a%20b%7Cc",
        "https://harbour.example/100% sure, https://harbour.example/100%25%20sure",
        "https://harbour.example/caf%c3%a9/%7eana, https://harbour.example/caf%C3%A9/~ana",
        "https://harbour.example/café, https://harbour.example/caf%C3%A9",
        "https://hafen-münchen.example/77, https://xn--hafen-mnchen-jlb.example/77",
        "https://XN--HAFEN-MNCHEN-JLB.example/77, https://xn--hafen-mnchen-jlb.example/77",
        "http://harbour.example:80//news///77, http://harbour.example/news/77",
        "https://harbour.example:8443/77, https://harbour.example:8443/77",
        "https://reader:secret@harbour.example/77, https://harbour.example/77",
        "https://harbour.example./77, https://harbour.example/77",
        "https://mobile.harbour.example/77, https://harbour.example/77",
        "https://touch.harbour.example/77, https://harbour.example/77",
        "https://www.m.harbour.example/77, https://www.harbour.example/77",
        "https://en.m.harbour.example/77, https://en.harbour.example/77",
        "https://m.example/77, https://m.example/77",
        "https://amp.example/77, https://amp.example/77",
        "https://harbour.example/amp/news/77, https://harbour.example/news/77",
        "https://harbour.example/news/77.amp, https://harbour.example/news/77",
        "https://harbour.example/news/77/amp.html, https://harbour.example/news/77",
        "https://harbour.example/ampere/stamp, https://harbour.example/ampere/stamp",
        "https://harbour.example/news/index.html, https://harbour.example/news",
        "https://harbour.example/news/Default.html, https://harbour.example/news/Default.html",
        "https://harbour.example/index.php, https://harbour.example/",
        "https://harbour.example, https://harbour.example/",
        "https://harbour.example?id=7, https://harbour.example/?id=7",
        "https://harbour.example/77?amp, https://harbour.example/77",
        "https://harbour.example/77?amp=1&UTM_Source=x&mc_eid=y&id=3, https://harbour.example/77?id=3",
        "https://harbour.example/77?output=pdf, https://harbour.example/77?output=pdf",
        "https://harbour.example/77?utm=1&=x&&b, https://harbour.example/77?utm=1&b",
        "https://harbour-example.cdn.ampproject.org/v/s/harbour.example/77?amp_js_v=0.1,"
                + " https://harbour.example/77?amp_js_v=0.1",
        "https://harbour-example.cdn.ampproject.org/c/harbour.example/77, http://harbour.example/77",
        "https://www.google.co.uk/amp/s/amp.harbour.example/77, https://harbour.example/77",
        "https://www.bing.com/amp/s/harbour.example/77, https://harbour.example/77",
        "https://www.google.com/search?q=amp, https://www.google.com/search?q=amp",
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
    @CsvSource({
        "https://harbour.example/?id=1, https://harbour.example/?id=2",
        "https://harbour.example/News, https://harbour.example/news",
        "https://harbour.example/a%2Fb, https://harbour.example/a/b",
        "https://harbour.example/77, https://harbour.example:8080/77",
        "https://sport.harbour.example/77, https://harbour.example/77",
    })
    void what_may_be_another_article_keeps_another_key(String one, String other) {
        assertThat(CanonicalUrl.of(one).key())
                .isNotEqualTo(CanonicalUrl.of(other).key());
    }

    @Test
    void a_canonical_address_is_its_own() {
        for (String address : new String[] {
            "http://www.m.harbour.example//amp/caf%c3%a9/index.html?b=2&utm_x=1&a= 1#x", "https://münchen.example/100%"
        }) {
            String canonical = CanonicalUrl.of(address).value();
            assertThat(CanonicalUrl.of(canonical).value()).isEqualTo(canonical);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://harbour..example/",
        "http://a b.example/",
        "not a url",
        "ftp://harbour.example/77",
        "mailto:desk@harbour.example",
        "https:///77",
        "''"
    })
    void of_what_is_no_web_address_is_nothing(String address) {
        assertThat(CanonicalUrl.of(address)).isNull();
    }
}
