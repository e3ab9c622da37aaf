package org.wiredesk.proof.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.wiredesk.local.Installation;
import org.wiredesk.proof.fault.ClosedConsumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The sources as they are still have the places that are changed, and what comes out compiles. */
class PatchedHomeIT {
    private static final Path HOME = Installation.current().home();

    @Test
    void every_mutation_finds_its_place_and_leaves_what_is_packaged_alone() throws IOException {
        List<Patch> patches = new ArrayList<>(List.of(ClosedConsumer.PATCH));
        Arrays.stream(Mutation.values()).map(Mutation::patches).forEach(patches::addAll);
        for (Patch patch : patches) {
            List<Long> before = sizes(HOME);
            try (PatchedHome patched = PatchedHome.of(HOME, List.of(patch))) {
                assertThat(sizes(patched.home())).as(patch.type()).isNotEqualTo(before);
            }
            assertThat(sizes(HOME)).isEqualTo(before);
        }
    }

    @Test
    void a_place_that_is_gone_is_an_error_and_not_a_proof_without_its_defect() {
        Patch patch = new Patch(
                "service-edge",
                "org.wiredesk.edge.delivery.BatchIntake",
                List.of(new Patch.Change("no such line", "another")));

        assertThatThrownBy(() -> PatchedHome.of(HOME, List.of(patch)).close())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no such line");
    }

    /** Of all jars; a changed class changes the size of the jar that it is in. */
    private static List<Long> sizes(Path home) throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (String service : List.of("ingest-service", "enrich-service", "store-service")) {
            try (Stream<Path> files = Files.walk(home.resolve(service).resolve("target/quarkus-app"))) {
                for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList()) {
                    sizes.add(Files.size(jar));
                }
            }
        }
        return sizes;
    }
}
