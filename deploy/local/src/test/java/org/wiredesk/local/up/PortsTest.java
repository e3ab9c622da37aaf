package org.wiredesk.local.up;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;
import org.wiredesk.local.CommandFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    @Test
    void every_port_is_shifted_and_none_is_used_twice() {
        Ports ports = new Ports(700);
        assertThat(ports.http(Service.STORE)).isEqualTo(8780);
        assertThat(ports.management(Service.ENRICH)).isEqualTo(9702);
        assertThat(ports.bootstrapServers()).isEqualTo("127.0.0.1:9792");
        assertThat(ports.uses()).extracting(Ports.Use::port).doesNotHaveDuplicates();
    }

    @Test
    void behind_a_proxy_the_services_look_for_their_servers_where_the_proxy_listens() {
        Ports direct = new Ports(100);
        Ports proxied = new Ports(100, true);

        assertThat(direct.kafkaForServices()).isEqualTo(direct.kafka());
        assertThat(direct.postgresForServices()).isEqualTo(direct.postgres());
        assertThat(proxied.kafkaForServices()).isNotIn(proxied.kafka(), proxied.kafkaBehindProxy());
        assertThat(proxied.postgresForServices()).isNotEqualTo(proxied.postgres());
        assertThat(proxied.uses()).extracting(Ports.Use::port).contains(proxied.kafkaBehindProxy());
    }

    @Test
    void requireFree_with_a_port_in_use_names_it_what_it_is_for_and_a_way_out() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = shiftedOnto(other.getLocalPort());
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining(other.getLocalPort() + " (for store-service)")
                    .hasMessageContaining("--port-offset ");
        }
    }

    @Test
    void a_port_taken_on_all_addresses_is_not_free() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(new InetSocketAddress(0));
            assertThat(Ports.isFree(other.getLocalPort())).isFalse();
        }
    }

    @Test
    void a_port_is_free_again_when_its_program_let_it_go() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
        }
        assertThat(Ports.isFree(port)).isTrue();
    }

    private static Ports shiftedOnto(int port) {
        return new Ports(port - new Ports(0).http(Service.STORE));
    }
}
