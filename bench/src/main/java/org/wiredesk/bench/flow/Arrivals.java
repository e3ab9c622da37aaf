package org.wiredesk.bench.flow;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.wiredesk.bench.store.Latencies;

/** Publishes at a steady rate and notices, some milliseconds later at most, when each article is committed. */
final class Arrivals implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(5);
    /** Asked for at once, the oldest first: when more are late, asking for all of them would slow down what is measured. */
    private static final int ASKED = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Connection connection;
    private final PreparedStatement committed;
    /** When each was due, in the order of publishing. */
    private final Map<String, Long> awaited = Collections.synchronizedMap(new LinkedHashMap<>());

    /** @param query ids that are committed, of those in its parameter */
    Arrivals(String jdbcUrl, String user, String query) throws SQLException {
        connection = DriverManager.getConnection(jdbcUrl, user, user);
        committed = connection.prepareStatement(query);
    }

    /**
     * An article that is late being published counts from when it should have been.
     *
     * @param publish one article; gives its id
     */
    Latencies measure(Supplier<String> publish, double perSecond, Duration duration)
            throws SQLException, InterruptedException {
        Latencies latencies = new Latencies();
        int count = (int) (perSecond * duration.toNanos() / 1e9);
        long start = System.nanoTime();
        Thread publisher = new Thread(() -> {
            for (int i = 0; i < count; i++) {
                long due = start + (long) (i / perSecond * 1e9);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                awaited.put(publish.get(), due);
            }
        });
        publisher.start();
        while (publisher.isAlive() || !awaited.isEmpty()) {
            if (System.nanoTime() - start > duration.plus(PATIENCE).toNanos()) {
                throw new IllegalStateException(awaited.size() + " articles did not arrive");
            }
            look(latencies);
            Thread.sleep(POLL.toMillis());
        }
        return latencies;
    }

    private void look(Latencies latencies) throws SQLException {
        Object[] oldest = oldest();
        if (oldest.length == 0) {
            return;
        }
        Array ids = connection.createArrayOf("text", oldest);
        committed.setArray(1, ids);
        try (ResultSet rows = committed.executeQuery()) {
            long now = System.nanoTime();
            while (rows.next()) {
                Long due = awaited.remove(rows.getString(1));
                if (due != null) {
                    latencies.add(now - due);
                }
            }
        }
        ids.free();
    }

    private Object[] oldest() {
        synchronized (awaited) {
            return awaited.keySet().stream().limit(ASKED).toArray();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
