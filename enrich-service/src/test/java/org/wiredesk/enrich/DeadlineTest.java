package org.wiredesk.enrich;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeadlineTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final Deadline deadline = new Deadline(Duration.ofSeconds(10), now::get);

    @Test
    void workUsesTheBudgetUp() {
        for (int step = 0; step < 20; step++) {
            assertThatCode(() -> work(Duration.ofMillis(500))).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> work(Duration.ofNanos(1))).isInstanceOf(Deadline.Passed.class);
    }

    @Test
    void aStoppedProcessDoesNot() {
        assertThatCode(() -> work(Duration.ofHours(1))).doesNotThrowAnyException();
        assertThatCode(() -> work(Duration.ofMillis(900))).doesNotThrowAnyException();
    }

    private void work(Duration duration) {
        now.addAndGet(duration.toNanos());
        deadline.check();
    }
}
