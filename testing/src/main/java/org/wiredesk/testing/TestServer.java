package org.wiredesk.testing;

import java.time.Duration;
import java.util.Map;

/** A server that runs, and how a service finds it. */
interface TestServer extends AutoCloseable {
    /** With a start: a machine that does much else takes longer than the minute that is usual. */
    Duration PATIENCE = Duration.ofMinutes(3);

    /** In the words of a service's configuration. */
    Map<String, String> settings();

    /** Stops it and forgets its data. */
    @Override
    void close();
}
