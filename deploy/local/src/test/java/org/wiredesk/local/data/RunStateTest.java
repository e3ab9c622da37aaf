package org.wiredesk.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.process.ProcessId;

import static org.assertj.core.api.Assertions.assertThat;

class RunStateTest {
    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void prepare() throws CommandFailure {
        folder = DataFolder.at(temporary);
        folder.prepare();
    }

    @Test
    void what_was_written_is_read() throws IOException {
        ProcessId self = ProcessId.of(ProcessHandle.current());
        RunState state = new RunState(
                self,
                300,
                List.of(
                        new RunState.Running("kafka", self),
                        new RunState.Running("store-service", new ProcessId(7, null))));
        state.write(folder);
        assertThat(RunState.read(folder)).contains(state);

        RunState.delete(folder);
        assertThat(RunState.read(folder)).isEmpty();
    }

    @Test
    void read_of_a_file_that_was_damaged_is_empty() throws IOException {
        for (String damaged : List.of("", "{", "null", "{\"portOffset\": 3}", "[]")) {
            Files.writeString(folder.run().resolve("state.json"), damaged);
            assertThat(RunState.read(folder)).isEmpty();
        }
    }
}
