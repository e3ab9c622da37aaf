package org.wiredesk.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

class DockerEngineTest {
    @TempDir
    Path folder;

    @Test
    void an_engine_is_one_that_says_it_is_well() throws IOException {
        assertThat(isEngine("HTTP/1.0 200 OK\r\n\r\nOK")).isTrue();
        assertThat(isEngine("HTTP/1.0 500 Internal Server Error\r\n\r\n")).isFalse();
        assertThat(isEngine("")).isFalse();
    }

    @Test
    void one_that_never_answers_is_none() throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("silent.sock"));
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);

            assertThat(DockerEngine.answers(address)).isFalse();
        }
    }

    @Test
    void a_socket_that_nobody_listens_on_is_none() throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("left.sock"));
        ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address).close();

        assertThat(DockerEngine.answers(address)).isFalse();
    }

    @Test
    void it_is_looked_for_where_the_environment_says_and_only_there() {
        assertThat(DockerEngine.addresses(Map.of("DOCKER_HOST", "unix:///run/engine.sock"), folder))
                .containsExactly(UnixDomainSocketAddress.of("/run/engine.sock"));
        assertThat(DockerEngine.addresses(Map.of("DOCKER_HOST", "tcp://127.0.0.1:2376"), folder))
                .containsExactly(new InetSocketAddress("127.0.0.1", 2376));
    }

    private boolean isEngine(String answer) throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve(answer.length() + ".sock"));
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answerOnce(server, answer));
            boolean engine = DockerEngine.answers(address);
            answered.join();
            return engine;
        }
    }

    private static void answerOnce(ServerSocketChannel server, String answer) {
        try (SocketChannel client = server.accept()) {
            client.read(ByteBuffer.allocate(100));
            client.write(US_ASCII.encode(answer));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
