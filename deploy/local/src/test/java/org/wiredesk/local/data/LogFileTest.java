package org.wiredesk.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void tail_of_a_file_longer_than_what_is_read_of_it_is_its_last_lines() throws IOException {
        Path path = folder.resolve("long.log");
        Files.writeString(
                path, IntStream.range(0, 100_000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")));
        assertThat(new LogFile(path).tail(2)).containsExactly("line 99998", "line 99999");
    }

    @Test
    void tail_of_a_file_that_is_not_there_is_empty() {
        assertThat(new LogFile(folder.resolve("none.log")).tail(5)).isEmpty();
    }

    @Test
    void rotate_keeps_the_file_of_the_run_before() throws IOException {
        LogFile log = new LogFile(folder.resolve("a.log"));
        log.rotate();
        Files.writeString(log.path(), "first");
        log.rotate();
        assertThat(log.path()).doesNotExist();
        assertThat(folder.resolve("a.log.1")).hasContent("first");
    }
}
