package org.wiredesk.testing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TestServersTest {
    @Test
    void one_switch_forces_either_and_nobody_looks_for_an_engine_then() {
        assertThat(TestServers.of("containers", TestServersTest::notAsked)).isEqualTo(TestServers.CONTAINERS);
        assertThat(TestServers.of("embedded", TestServersTest::notAsked)).isEqualTo(TestServers.EMBEDDED);
    }

    @Test
    void left_alone_it_is_containers_where_an_engine_answers() {
        assertThat(TestServers.of("auto", () -> true)).isEqualTo(TestServers.CONTAINERS);
        assertThat(TestServers.of("auto", () -> false)).isEqualTo(TestServers.EMBEDDED);
    }

    @Test
    void a_misspelled_switch_is_an_error() {
        assertThatThrownBy(() -> TestServers.of("docker", () -> true))
                .hasMessage("wiredesk.test.servers can be containers, embedded or auto, and is \"docker\"");
    }

    private static boolean notAsked() {
        throw new AssertionError("it was forced, and still an engine was looked for");
    }
}
