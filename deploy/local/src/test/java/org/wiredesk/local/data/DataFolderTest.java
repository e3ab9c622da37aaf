package org.wiredesk.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.local.CommandFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void prepare_makes_the_folder_and_leaves_no_trace_of_its_check() throws CommandFailure {
        DataFolder folder = DataFolder.at(temporary.resolve("a folder/data"));
        folder.prepare();
        assertThat(folder.root()).isDirectoryContaining("glob:**/{logs,run}");
        assertThat(folder.root().toFile().list()).containsExactlyInAnyOrder("logs", "run");
    }

    @Test
    void prepare_where_a_file_is_in_the_way_says_so() throws IOException {
        Path file = Files.createFile(temporary.resolve("data"));
        assertThatThrownBy(() -> DataFolder.at(file).prepare())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data DIR");
    }

    @Test
    void lock_is_refused_to_a_second_launcher_with_the_pid_of_the_first() throws Exception {
        DataFolder folder = DataFolder.at(temporary);
        folder.prepare();
        assertThat(RunLock.isTaken(folder)).isFalse();
        try (RunLock first = RunLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThat(RunLock.isTaken(folder)).isTrue();
            assertThatThrownBy(() -> RunLock.take(folder))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid());
        }
        assertThat(RunLock.isTaken(folder)).isFalse();
    }
}
