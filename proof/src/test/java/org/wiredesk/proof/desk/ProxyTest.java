package org.wiredesk.proof.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.local.FreePort;
import org.wiredesk.proof.desk.Proxy.Weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProxyTest {
    private ServerSocket server;
    private Proxy proxy;
    private Socket client;
    private Socket accepted;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        int port = FreePort.find();
        proxy = Proxy.start(port, server.getLocalPort());
        client = new Socket(InetAddress.getLoopbackAddress(), port);
        accepted = server.accept();
        client.setSoTimeout(20_000);
        accepted.setSoTimeout(20_000);
    }

    @AfterEach
    void disconnect() throws IOException {
        client.close();
        accepted.close();
        proxy.close();
        server.close();
    }

    @Test
    void passes_bytes_both_ways() throws IOException {
        client.getOutputStream().write('a');
        assertThat(accepted.getInputStream().read()).isEqualTo('a');
        accepted.getOutputStream().write('b');
        assertThat(client.getInputStream().read()).isEqualTo('b');
    }

    @Test
    void a_stall_holds_bytes_back_and_loses_none() throws IOException {
        proxy.weather(Weather.still());
        client.getOutputStream().write('a');
        accepted.setSoTimeout(200);
        assertThatThrownBy(() -> accepted.getInputStream().read()).isInstanceOf(java.net.SocketTimeoutException.class);

        proxy.weather(Weather.FAIR);
        accepted.setSoTimeout(20_000);
        assertThat(accepted.getInputStream().read()).isEqualTo('a');
    }

    @Test
    void answers_can_be_lost_while_questions_arrive() throws IOException {
        proxy.weather(Weather.deaf());
        client.getOutputStream().write('a');
        assertThat(accepted.getInputStream().read()).isEqualTo('a');
        accepted.getOutputStream().write('b');
        accepted.shutdownOutput();

        assertThat(client.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void half_a_close_ends_the_answers_only() throws IOException {
        passes_bytes_both_ways();

        proxy.halfClose();

        assertThat(client.getInputStream().read()).isEqualTo(-1);
        client.getOutputStream().write('a');
        assertThat(accepted.getInputStream().read()).isEqualTo('a');
    }

    @Test
    void a_cut_ends_both_sides() throws IOException {
        proxy.cut();

        assertThat(ended(client)).isTrue();
        assertThat(ended(accepted)).isTrue();
    }

    private static boolean ended(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() == -1;
        } catch (SocketException reset) {
            return true;
        }
    }
}
