package org.wiredesk.bench.store;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Many followers of the stream, of whom each tenth never reads what it gets. */
final class StreamLoad implements AutoCloseable {
    private static final int OUTLETS = 200;

    private final Selector selector = Selector.open();
    private final List<SocketChannel> channels = new ArrayList<>();
    private volatile boolean closed;
    private final LongAdder bytes = new LongAdder();

    private StreamLoad(String url, int clients) throws IOException {
        URI address = URI.create(url);
        for (int i = 0; i < clients; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
            String request = "GET /api/articles/stream?source=Outlet%20" + i % OUTLETS
                    + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            if (i % 10 != 0) {
                channel.register(selector, SelectionKey.OP_READ);
            }
            channels.add(channel);
        }
        Thread thread = new Thread(this::read, "stream-clients");
        thread.setDaemon(true);
        thread.start();
    }

    /** Writes so many articles with and without followers. */
    static void measure(RunningStore store, int clients, int articles) throws Exception {
        List<Double> alone = new ArrayList<>();
        List<Double> followed = new ArrayList<>();
        long before = store.residentMegabytes();
        long most = before;
        long bytes = 0;
        for (int run = 0; run < 3; run++) {
            alone.add(writeRate(store, articles));
            try (StreamLoad load = new StreamLoad(store.url(), clients)) {
                Thread.sleep(2_000);
                followed.add(writeRate(store, articles));
                most = Math.max(most, store.residentMegabytes());
                bytes += load.bytes.sum();
            }
        }
        System.out.printf(
                "written %.0f/s without followers, %.0f/s with %d: ratio %.2f; they read %d MB; resident %d MB before,"
                        + " %d at most%n",
                Medians.of(alone),
                Medians.of(followed),
                clients,
                Medians.of(followed) / Medians.of(alone),
                bytes >> 20,
                before,
                most);
    }

    private static double writeRate(RunningStore store, int articles) throws Exception {
        long before = store.database().count("article");
        long start = System.nanoTime();
        store.publish(articles);
        store.awaitStored(before + articles);
        return articles / ((System.nanoTime() - start) / 1e9);
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
        try {
            while (!closed) {
                selector.select(200);
                for (SelectionKey key : selector.selectedKeys()) {
                    buffer.clear();
                    int read = ((SocketChannel) key.channel()).read(buffer);
                    if (read < 0) {
                        key.cancel();
                    } else {
                        bytes.add(read);
                    }
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            System.err.println("the followers end: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        for (SocketChannel channel : channels) {
            channel.close();
        }
        selector.close();
    }
}
