package org.wiredesk.bench.flow;

/** Messages that wait for a service, and the limit that it is compared with. */
interface Backlog extends AutoCloseable {
    int size();

    /** Puts so many new messages into the topic. */
    void publish() throws Exception;

    /** Articles a second of the limit, over the messages published last. */
    double limit() throws Exception;

    String limitName();

    @Override
    void close();
}
