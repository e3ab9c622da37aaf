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

    StreamLoad(String url, int clients) throws IOException {
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

    /** What the followers have read so far. */
    long bytes() {
        return bytes.sum();
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
            if (!closed) {
                System.err.println("the followers end: " + e);
            }
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
