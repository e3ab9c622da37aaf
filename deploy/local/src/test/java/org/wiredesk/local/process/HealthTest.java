package org.wiredesk.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.local.FreePort;

import static org.assertj.core.api.Assertions.assertThat;

class HealthTest {
    private final Health health = new Health();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/q/health/live", 200);
        answer("/q/health/ready", 503);
        server.start();
    }

    private void answer(String path, int status) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_service_can_be_live_and_not_ready() throws InterruptedException {
        int port = server.getAddress().getPort();
        assertThat(health.live(port)).isEqualTo(Health.Answer.UP);
        assertThat(health.ready(port)).isEqualTo(Health.Answer.DOWN);
    }

    @Test
    void a_port_where_nobody_listens_is_silent() throws InterruptedException {
        assertThat(health.live(FreePort.find())).isEqualTo(Health.Answer.SILENT);
    }
}
