package org.wiredesk.local.up;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.process.Program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProgramPartTest {
    @TempDir
    Path folder;

    @Test
    void awaitReady_of_a_program_that_ends_shows_its_last_lines() {
        ProgramPart part = part("echo the disk is on fire; echo '    at kiln.Fire(Fire.java:7)'; exit 3");
        part.start();
        assertThatThrownBy(() -> part.awaitReady(() -> {}))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("ended before it was ready (exit code 3)")
                .hasMessageContaining("the disk is on fire")
                .hasMessageNotContaining("Fire.java");
    }

    @Test
    void awaitReady_does_not_wait_when_something_that_the_part_needs_is_gone() {
        ProgramPart part = part("sleep 600");
        part.start();
        assertThatThrownBy(() -> part.awaitReady(() -> {
                    throw new CommandFailure("kafka stopped");
                }))
                .hasMessage("kafka stopped");
        part.kill();
    }

    @Test
    void stop_of_a_part_that_was_never_started_does_nothing() throws InterruptedException {
        ProgramPart part = part("sleep 600");
        part.requestStop();
        part.awaitStop();
        assertThat(part.isAlive()).isFalse();
        assertThat(part.id()).isEmpty();
    }

    private ProgramPart part(String script) {
        Program program = new Program("kiln", List.of("/bin/sh", "-c", script), Map.of(), folder.resolve("kiln.log"));
        return new ProgramPart(program, () -> false, () -> true);
    }
}
