package org.wiredesk.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImagesTest {
    @Test
    void the_tests_run_on_the_images_of_the_compose_file() throws IOException {
        String compose = Files.readString(Path.of("../docker-compose.yml"));

        assertThat(compose.lines().map(String::strip))
                .contains("image: " + ContainerKafka.IMAGE, "image: " + ContainerPostgres.IMAGE);
    }
}
