package org.wiredesk.local;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.local.console.RecordedTerminal;

import static org.assertj.core.api.Assertions.assertThat;

class WiredeskTest {
    @TempDir
    Path data;

    private final RecordedTerminal terminal = new RecordedTerminal();

    @ParameterizedTest
    @ValueSource(strings = {"status", "stop", "read", "clean %s", "publish %s"})
    void a_command_for_a_running_system_says_that_none_is_running(String command) throws Exception {
        Path article = Files.writeString(data.resolve("story.txt"), "A story.");
        assertThat(run(command.formatted(article) + " --data " + data.resolve("new")))
                .isEqualTo(1);
        assertThat(terminal.err())
                .startsWith("wiredesk: Wiredesk is not running on " + data.resolve("new"))
                .hasLineCount(1);
    }

    @Test
    void reset_without_data_says_that_there_is_nothing() {
        assertThat(run("reset --yes --data " + data.resolve("new"))).isEqualTo(1);
        assertThat(terminal.err()).contains("nothing to delete");
        assertThat(data.resolve("new")).doesNotExist();
    }

    @Test
    void reset_leaves_alone_what_wiredesk_did_not_make() throws Exception {
        Files.createDirectories(data.resolve("run"));
        Files.createDirectories(data.resolve("kafka/articles.raw-0"));
        Path other = Files.writeString(data.resolve("thesis.txt"), "Chapter one.");
        assertThat(run("reset --yes --data " + data)).isZero();
        assertThat(data.toFile().list()).containsExactly("thesis.txt");
        assertThat(other).hasContent("Chapter one.");
    }

    @Test
    void logs_of_an_unknown_process_names_those_there_are() throws Exception {
        Files.createDirectories(data.resolve("logs"));
        Files.writeString(data.resolve("logs/store-service.log"), "ready\n");
        assertThat(run("logs ingest --data " + data)).isEqualTo(1);
        assertThat(terminal.err()).contains("store-service");

        assertThat(run("logs store --data " + data)).isZero();
        assertThat(terminal.out()).isEqualTo("ready\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "up --port-offset -1",
                "up --port-offset 60000",
                "up --port-offset many",
                "publish",
                "publish a.txt b.txt --id 7"
            })
    void what_cannot_be_understood_costs_exit_code_2(String command) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(terminal.err()).isNotBlank();
    }

    @Test
    void publish_of_a_file_that_is_not_there_says_so() {
        assertThat(run("publish none.txt --bootstrap-server 127.0.0.1:1")).isEqualTo(1);
        assertThat(terminal.err()).isEqualTo("wiredesk: There is no file none.txt\n");
    }

    @Test
    void no_command_shows_help_of_all_of_them() {
        assertThat(run("")).isZero();
        assertThat(terminal.out())
                .contains("up ", "publish ", "clean ", "read ", "status ", "logs ", "stop ", "reset ");
    }

    private int run(String command) {
        return Wiredesk.run(terminal.plain(), command.isEmpty() ? new String[0] : command.split(" "));
    }
}
