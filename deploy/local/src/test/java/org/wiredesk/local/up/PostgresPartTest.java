package org.wiredesk.local.up;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.process.ProcessId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PostgresPartTest {
    private DataFolder folder;
    private PostgresPart part;

    @BeforeEach
    void prepare(@TempDir Path data) throws Exception {
        folder = DataFolder.at(data);
        folder.prepare();
        part = new PostgresPart(folder, FreePort.find());
    }

    @AfterEach
    void stop() throws InterruptedException {
        part.requestStop();
        part.awaitStop();
        assertThat(part.isAlive()).isFalse();
    }

    @Test
    void a_server_that_was_killed_can_be_started_again_in_the_same_launcher() throws Exception {
        part.start();
        part.awaitReady(() -> {});
        ProcessId first = part.id().orElseThrow();
        part.kill();
        await().atMost(Duration.ofSeconds(60)).until(() -> !part.isAlive());

        part.start();
        part.awaitReady(() -> {});

        assertThat(part.isAlive()).isTrue();
        assertThat(part.id().orElseThrow().pid()).isNotEqualTo(first.pid());
    }

    @Test
    void files_of_a_first_start_that_was_cut_short_are_written_anew() throws Exception {
        Files.createDirectories(folder.postgres().resolve("base"));
        Files.writeString(folder.postgres().resolve("postgresql.conf"), "# half of");

        part.start();
        part.awaitReady(() -> {});

        assertThat(part.isReady()).isTrue();
    }

    @Test
    void stopping_while_it_starts_leaves_no_server_behind() throws Exception {
        part.start();
        part.requestStop();
        part.awaitStop();

        assertThat(part.isAlive()).isFalse();
        assertThat(folder.postgres().resolve("postmaster.pid")).doesNotExist();
    }
}
