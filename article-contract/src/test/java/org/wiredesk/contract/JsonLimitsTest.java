package org.wiredesk.contract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonLimitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "nul", "{\"id\":", "[]", "\"text\"", "{\"id\":\"a\"} trailing"})
    void what_is_not_an_event_is_refused_without_naming_a_class(String json) {
        assertThatThrownBy(() -> Json.readClean(json.getBytes(UTF_8)))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageNotContainingAny("wiredesk", "jackson", "java.");
    }

    @Test
    void a_json_null_is_refused() {
        assertThatThrownBy(() -> Json.readEnriched("null".getBytes(UTF_8))).isInstanceOf(MalformedEventException.class);
    }

    @Test
    void a_missing_required_field_is_named() throws Exception {
        String json = new String(GoldenFilesTest.golden("clean-article-v1.json"), UTF_8)
                .replaceFirst("\"contentHash\": \"[0-9a-f]*\",", "");
        assertThatThrownBy(() -> Json.readClean(json.getBytes(UTF_8))).hasMessage("field contentHash is missing");
    }

    @Test
    void a_wrong_value_is_named_with_its_path() throws Exception {
        String json = new String(GoldenFilesTest.golden("clean-article-v1.json"), UTF_8)
                .replace("\"kind\": \"copyright\"", "\"kind\": \"copyleft\"");
        assertThatThrownBy(() -> Json.readClean(json.getBytes(UTF_8)))
                .hasMessage("field removed.[2].kind is not valid");
    }

    @Test
    void depth_beyond_the_limit_is_refused() {
        String json = "[".repeat(100_000);
        assertThatThrownBy(() -> Json.readTree(json.getBytes(UTF_8))).hasMessageContaining("beyond the limits");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        assertThatThrownBy(() -> Json.readTree(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}))
                .isInstanceOf(MalformedEventException.class);
    }
}
