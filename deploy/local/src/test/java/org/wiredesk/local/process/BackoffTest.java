package org.wiredesk.local.process;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTest {
    private static final Duration AT_ONCE = Duration.ofMillis(100);

    private final Backoff backoff = new Backoff();

    @Test
    void a_program_that_keeps_ending_waits_twice_as_long_each_time_up_to_half_a_minute() {
        assertThat(IntStream.range(0, 7).mapToObj(i -> backoff.after(AT_ONCE).toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void a_program_that_had_settled_is_started_again_soon() {
        IntStream.range(0, 5).forEach(i -> backoff.after(AT_ONCE));

        assertThat(backoff.after(Duration.ofSeconds(20))).isEqualTo(Duration.ofSeconds(1));
    }
}
