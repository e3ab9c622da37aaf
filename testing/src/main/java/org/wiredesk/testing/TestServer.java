package org.wiredesk.testing;

import java.util.Map;

/** A server that runs, and how a service finds it. */
interface TestServer extends AutoCloseable {
    /** In the words of a service's configuration. */
    Map<String, String> settings();

    /** Stops it and forgets its data. */
    @Override
    void close();
}
