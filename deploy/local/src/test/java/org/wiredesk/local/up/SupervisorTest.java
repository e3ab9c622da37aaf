package org.wiredesk.local.up;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.local.process.Program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SupervisorTest {
    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    /** The first two fail. */
    private final AtomicInteger notings = new AtomicInteger();

    private ProgramPart part;
    private Thread supervising;

    @BeforeEach
    void supervise() {
        Program program = new Program("sleeper", List.of("sleep", "600"), Map.of(), folder.resolve("sleeper.log"));
        part = new ProgramPart(program, () -> true, () -> true);
        part.start();
        Supervisor supervisor = new Supervisor(List.of(part), new Supervisor.Listener() {
            @Override
            public void said(String sentence) {
                said.add(sentence);
            }

            @Override
            public boolean restarted() {
                return notings.incrementAndGet() >= 3;
            }
        });
        supervising = new Thread(() -> {
            try {
                supervisor.run();
            } catch (InterruptedException e) {
                // The test is over.
            }
        });
        supervising.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        supervising.interrupt();
        supervising.join();
        part.kill();
    }

    @Test
    void a_process_that_is_killed_is_started_again_and_told_about() {
        long first = part.id().orElseThrow().pid();
        part.kill();

        await().atMost(Duration.ofSeconds(60)).until(() -> said.size() == 2);
        assertThat(part.isAlive()).isTrue();
        long second = part.id().orElseThrow().pid();
        assertThat(second).isNotEqualTo(first);
        assertThat(said)
                .containsExactly(
                        "sleeper stopped (killed by signal 9); starting it again in 1 s.",
                        "sleeper is back (pid " + second + ").");
    }

    @Test
    void what_cannot_be_noted_is_noted_later() {
        part.kill();
        await().atMost(Duration.ofSeconds(60)).until(() -> notings.get() >= 3);
    }
}
