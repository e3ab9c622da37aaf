package org.wiredesk.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.local.data.LogFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LeftoversTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private Path log;
    private Child child;

    @BeforeEach
    void startAProcess() {
        log = folder.resolve("sleeper.log");
        child = new Program("sleeper", List.of("sleep", "600"), Map.of(), log).start();
    }

    @AfterEach
    void endIt() {
        child.kill();
    }

    @Test
    void a_recorded_process_that_is_alive_is_found_and_stopped() throws InterruptedException {
        List<ProcessHandle> found = Leftovers.among(List.of(child.id()));
        assertThat(found)
                .extracting(ProcessHandle::pid)
                .containsExactly(child.id().pid());

        Leftovers.stop(found, LIMIT);

        assertThat(child.isAlive()).isFalse();
        assertThat(Leftovers.among(List.of(child.id()))).isEmpty();
    }

    @Test
    void a_pid_that_was_given_to_another_process_is_left_alone() {
        Instant startedAt = child.id().startedAt();
        assertThat(startedAt).isNotNull();
        ProcessId earlier = new ProcessId(child.id().pid(), startedAt.minus(Duration.ofMinutes(5)));

        assertThat(Leftovers.among(List.of(earlier))).isEmpty();
    }

    @Test
    void a_process_whose_start_is_unknown_is_left_alone() {
        assertThat(Leftovers.among(List.of(new ProcessId(child.id().pid(), null))))
                .isEmpty();
    }

    @Test
    void a_process_that_ignores_the_request_is_forced() throws InterruptedException {
        Program deaf = new Program(
                "deaf",
                List.of("/bin/sh", "-c", "trap '' TERM; echo listening; while :; do sleep 1; done"),
                Map.of(),
                log);
        Child stubborn = deaf.start();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> new LogFile(log).tail(1).equals(List.of("listening")));

        Leftovers.stop(Leftovers.among(List.of(stubborn.id())), Duration.ofMillis(300));

        assertThat(stubborn.isAlive()).isFalse();
        assertThat(stubborn.ending()).isEqualTo("killed by signal 9");
    }

    @Test
    void ctrl_c_in_the_terminal_does_not_reach_a_program() throws IOException, InterruptedException {
        Program counting = new Program(
                "counting", List.of("/bin/sh", "-c", "kill -INT $$; kill -HUP $$; echo still here"), Map.of(), log);
        assertThat(counting.start().join()).isZero();
        assertThat(new LogFile(log).tail(1)).containsExactly("still here");
    }
}
