package org.wiredesk.store.duplicates;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintTest {

    @Test
    void four_equal_values_make_a_copy_and_three_do_not() {
        Fingerprint one = Fingerprint.of("0102030405060708");
        assertThat(one.isCopyOf(Fingerprint.of("01020304f5f6f7f8"))).isTrue();
        assertThat(one.isCopyOf(Fingerprint.of("010203f4f5f6f7f8"))).isFalse();
    }

    @Test
    void all_copies_agree_in_a_band() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Fingerprint one = new Fingerprint(random.nextLong());
            long other = one.bits();
            for (int place = 0; place < 64; place += 8) {
                other ^= random.nextBoolean() ? (long) (1 + random.nextInt(255)) << place : 0;
            }
            if (one.isCopyOf(new Fingerprint(other))) {
                assertThat(bands(new Fingerprint(other))).containsAnyElementsOf(bands(one));
            }
        }
    }

    private static Set<Integer> bands(Fingerprint fingerprint) {
        return Arrays.stream(fingerprint.bands()).boxed().collect(Collectors.toSet());
    }
}
