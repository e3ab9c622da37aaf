package org.wiredesk.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Whether a Docker engine answers, without a word and in milliseconds where there is none. Testcontainers' own check takes longer and
 * logs an error for every way that it tried.
 */
final class DockerEngine {
    private static final long PATIENCE_MILLIS = 700;
    private static final int DOCKER_PORT = 2375;

    private DockerEngine() {}

    static boolean isReachable() {
        return addresses(System.getenv(), Path.of(System.getProperty("user.home", "/")))
                .anyMatch(DockerEngine::answers);
    }

    /** Where Testcontainers would look, as far as they are known without its settings. */
    static Stream<SocketAddress> addresses(Map<String, String> environment, Path home) {
        String host = environment.get("DOCKER_HOST");
        if (host != null && !host.isEmpty()) {
            return address(URI.create(host));
        }
        return Stream.of(
                        Path.of("/var/run/docker.sock"),
                        Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/var/run"), "docker.sock"),
                        home.resolve(".docker/run/docker.sock"),
                        home.resolve(".docker/desktop/docker.sock"))
                .filter(Files::exists)
                .map(UnixDomainSocketAddress::of);
    }

    private static Stream<SocketAddress> address(URI host) {
        return switch (String.valueOf(host.getScheme())) {
            case "unix" -> Stream.of(UnixDomainSocketAddress.of(host.getPath()));
            case "tcp", "http", "https" ->
                Stream.of(new InetSocketAddress(host.getHost(), host.getPort() < 0 ? DOCKER_PORT : host.getPort()));
            default -> Stream.empty();
        };
    }

    /** An engine that takes the connection and then says nothing is none. */
    static boolean answers(SocketAddress address) {
        return CompletableFuture.supplyAsync(() -> ping(address))
                .completeOnTimeout(false, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private static boolean ping(SocketAddress address) {
        try (SocketChannel channel = SocketChannel.open(address)) {
            if (!(address instanceof UnixDomainSocketAddress)) {
                // It may want TLS, so that there is nothing to be said to it here.
                return true;
            }
            channel.write(US_ASCII.encode("GET /_ping HTTP/1.0\r\n\r\n"));
            ByteBuffer answer = ByteBuffer.allocate("HTTP/1.x 200".length());
            while (answer.hasRemaining() && channel.read(answer) >= 0) {
                continue;
            }
            return US_ASCII.decode(answer.flip()).toString().endsWith(" 200");
        } catch (IOException e) {
            return false;
        }
    }
}
