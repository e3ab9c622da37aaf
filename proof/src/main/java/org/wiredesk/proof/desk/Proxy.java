package org.wiredesk.proof.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between the services and a server and passes bytes on, as badly as it is told to. */
public final class Proxy implements AutoCloseable {
    private static final int CHUNK = 16 * 1024;
    private static final int CONNECT_MILLIS = 2_000;
    private static final long STALL_POLL_MILLIS = 20;

    /**
     * What happens to bytes on their way.
     *
     * @param delay before each chunk of 16 KB, in both directions
     * @param bytesPerSecond of each connection and direction; 0 for no limit
     * @param stalled nothing passes, connections stay
     * @param swallowing what the server answers is thrown away
     */
    public record Weather(Duration delay, int bytesPerSecond, boolean stalled, boolean swallowing) {
        public static final Weather FAIR = new Weather(Duration.ZERO, 0, false, false);

        public static Weather delayed(Duration delay) {
            return new Weather(delay, 0, false, false);
        }

        public static Weather throttled(int bytesPerSecond) {
            return new Weather(Duration.ZERO, bytesPerSecond, false, false);
        }

        public static Weather still() {
            return new Weather(Duration.ZERO, 0, true, false);
        }

        public static Weather deaf() {
            return new Weather(Duration.ZERO, 0, false, true);
        }
    }

    private record Link(Socket client, Socket server) {}

    private final ServerSocket listener;
    private final int target;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.FAIR;

    private Proxy(ServerSocket listener, int target) {
        this.listener = listener;
        this.target = target;
    }

    /** Listens on one loopback port and passes on to the other, also when nobody listens there yet. */
    public static Proxy start(int port, int target) throws IOException {
        ServerSocket listener = new ServerSocket();
        listener.setReuseAddress(true);
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        Proxy proxy = new Proxy(listener, target);
        daemon("proxy-" + port, proxy::accept);
        return proxy;
    }

    public void weather(Weather next) {
        weather = next;
    }

    /** Ends every connection at once. */
    public void cut() {
        links.forEach(Proxy::close);
    }

    /** The clients are told that the server will say no more, while what they send still arrives. */
    public void halfClose() {
        for (Link link : links) {
            try {
                link.client().shutdownOutput();
            } catch (IOException e) {
                // Closed already.
            }
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                daemon("proxy-connect", () -> connect(client));
            } catch (IOException e) {
                // Closed, or the client is gone again.
            }
        }
    }

    private void connect(Socket client) {
        Socket server = new Socket();
        Link link = new Link(client, server);
        // Before the server knows of it, so that whoever sees the server's side can count on it.
        links.add(link);
        try {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECT_MILLIS);
        } catch (IOException e) {
            links.remove(link);
            close(link);
            return;
        }
        daemon("proxy-up", () -> pass(link, client, server, false));
        daemon("proxy-down", () -> pass(link, server, client, true));
    }

    private void pass(Link link, Socket from, Socket to, boolean isAnswer) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                hold(length);
                if (!(isAnswer && weather.swallowing())) {
                    out.write(chunk, 0, length);
                }
            }
        } catch (IOException e) {
            // One side is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            links.remove(link);
            close(link);
        }
    }

    private void hold(int bytes) throws InterruptedException {
        Weather now = weather;
        Thread.sleep(now.delay().toMillis());
        if (now.bytesPerSecond() > 0) {
            Thread.sleep(bytes * 1_000L / now.bytesPerSecond());
        }
        while (weather.stalled()) {
            Thread.sleep(STALL_POLL_MILLIS);
        }
    }

    private static void close(Link link) {
        for (Socket socket : new Socket[] {link.client(), link.server()}) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is of no more use anyway.
            }
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
    }
}
