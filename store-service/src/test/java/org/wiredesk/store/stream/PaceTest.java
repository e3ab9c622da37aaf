package org.wiredesk.store.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class PaceTest {
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(4);
    private final Pace pace = new Pace(timer);

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void one_thing_is_done_after_the_other_in_the_order_in_which_they_were_asked_for() {
        AtomicInteger atOnce = new AtomicInteger();
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        List<Uni<Integer>> asked = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int number = i;
            asked.add(pace.take(() -> {
                assertThat(atOnce.incrementAndGet()).isEqualTo(1);
                return Uni.createFrom().item(number).emitOn(timer).invoke(value -> {
                    done.add(value);
                    atOnce.decrementAndGet();
                });
            }));
        }
        List<Integer> answers = Uni.join().all(asked).andFailFast().await().atMost(Duration.ofSeconds(20));
        assertThat(done).isEqualTo(answers).isSorted().hasSize(50);
        await().atMost(Duration.ofSeconds(60)).until(pace::isIdle);
    }

    @Test
    void what_fails_does_not_keep_the_rest_from_being_done() {
        Uni<String> broken = pace.take(() -> Uni.createFrom().failure(new IllegalStateException("broken")));
        Uni<String> thrown = pace.take(() -> {
            throw new IllegalArgumentException("thrown");
        });
        assertThatThrownBy(() -> broken.await().atMost(Duration.ofSeconds(10))).hasMessage("broken");
        assertThatThrownBy(() -> thrown.await().atMost(Duration.ofSeconds(10))).hasMessage("thrown");
        assertThat(pace.take(() -> Uni.createFrom().item("done")).await().atMost(Duration.ofSeconds(10)))
                .isEqualTo("done");
        await().atMost(Duration.ofSeconds(60)).until(pace::isIdle);
    }
}
