package org.wiredesk.local.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SampleArticlesTest {

    @Test
    void every_listed_sample_is_there_and_says_its_type() throws IOException {
        assertThat(SampleArticles.all()).hasSizeGreaterThan(12).allSatisfy(sample -> assertThat(sample.contentType())
                .isEqualTo(ContentTypes.of(Path.of(sample.name()))));
    }

    @Test
    void the_first_sample_is_the_one_that_is_shown() throws IOException {
        assertThat(SampleArticles.all().get(0).statement().source()).isEqualTo(SampleArticles.SHOWN_FIRST);
    }

    @Test
    void all_json_samples_but_the_one_that_is_meant_to_fail_can_be_read() throws Exception {
        for (Submission sample : SampleArticles.all()) {
            if (sample.name().equals("malformed.json")) {
                assertThatThrownBy(() -> Json.readTree(sample.value())).isInstanceOf(MalformedEventException.class);
            } else if (sample.name().endsWith(".json")) {
                assertThat(Json.readTree(sample.value()).path("body").asText()).isNotEmpty();
            }
        }
    }

    @Test
    void headers_carry_what_is_stated_and_nothing_else() throws IOException {
        Submission strike = SampleArticles.all().stream()
                .filter(sample -> sample.name().startsWith("grain"))
                .findFirst()
                .orElseThrow();
        Set<String> headers =
                strike.headers().stream().map(SampleArticlesTest::text).collect(Collectors.toSet());
        assertThat(headers)
                .isEqualTo(Set.copyOf(List.of(
                        "content-type=text/plain",
                        "article-source=Meridian Wire",
                        "article-id=mw-markets-4410",
                        "article-version=3")));
    }

    private static String text(Header header) {
        return header.key() + "=" + new String(header.value(), UTF_8);
    }
}
