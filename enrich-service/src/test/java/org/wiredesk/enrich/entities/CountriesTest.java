package org.wiredesk.enrich.entities;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountriesTest {
    @ParameterizedTest
    @CsvSource({
        "Turkey, TR",
        "Türkiye, TR",
        "the U.S., US",
        "Russian Federation, RU",
        "DRC, CD",
        "Ivory Coast, CI",
        "Kosovo, XK"
    })
    void code_knowsTheNamesOfNews(String name, String code) {
        assertThat(Countries.code(name)).isEqualTo(code);
    }

    @Test
    void code_ofACity_isNull() {
        assertThat(Countries.code("Oslo")).isNull();
    }

    @Test
    void everyPlatformCountry_isFoundByItsOwnName() {
        for (String code : Locale.getISOCountries()) {
            assertThat(Countries.code(Countries.name(code))).isEqualTo(code);
        }
    }
}
