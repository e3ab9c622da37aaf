package org.wiredesk.proof.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.wiredesk.proof.desk.Desk;
import org.wiredesk.proof.desk.Proxy;
import org.wiredesk.proof.desk.Waiting;
import org.wiredesk.proof.input.Articles;
import org.wiredesk.proof.input.Input;
import org.wiredesk.proof.input.Publisher;
import org.wiredesk.proof.ledger.Finding;
import org.wiredesk.proof.ledger.Lag;
import org.wiredesk.proof.ledger.Ledger;
import org.wiredesk.proof.ledger.Tables;

/** What a fault can lay hands on. */
public final class Arena implements AutoCloseable {
    private static final Duration RETURN = Duration.ofMinutes(15);

    private final Desk desk;
    private final Articles articles;
    private final Publisher publisher;
    private final Ledger ledger;
    private final Lag lag;
    private final @Nullable Proxy broker;
    private final @Nullable Proxy database;
    private final Duration stall;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** The proxies are null where the services reach the servers directly. */
    public Arena(
            Desk desk,
            Articles articles,
            Ledger ledger,
            @Nullable Proxy broker,
            @Nullable Proxy database,
            Duration stall) {
        this.desk = desk;
        this.articles = articles;
        this.ledger = ledger;
        this.broker = broker;
        this.database = database;
        this.stall = stall;
        this.publisher = new Publisher(desk.clientSettings());
        this.lag = new Lag(desk.clientSettings());
    }

    public Desk desk() {
        return desk;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Between the services and the broker. */
    Proxy broker() {
        return required(broker);
    }

    /** Between the store and the database. */
    Proxy database() {
        return required(database);
    }

    private static Proxy required(@Nullable Proxy proxy) {
        if (proxy == null) {
            throw new IllegalStateException("this fault needs a proxy, and the run was started without");
        }
        return proxy;
    }

    /** How long faults last that are meant to last. */
    Duration stall() {
        return stall;
    }

    Tables tables() {
        return new Tables(desk.jdbcUrl());
    }

    /** Publishes the next inputs of the stream over about two seconds. */
    public void publishNext(int count) throws InterruptedException {
        publish(articles.next(count), 2_000L * 8 / Math.max(8, count));
    }

    void publish(List<Input> inputs, long pauseMillis) throws InterruptedException {
        ledger.add(publisher.publish(inputs, pauseMillis));
    }

    /** Publishes articles of megabytes each, packed to a small part of it, at once. */
    void publishLarge(int count) throws InterruptedException {
        Map<String, Object> packing = new HashMap<>(desk.clientSettings());
        packing.put("compression.type", "lz4");
        try (Publisher packed = new Publisher(packing)) {
            ledger.add(packed.publish(articles.large(count), 0));
        }
    }

    /** Waits until a part has a process, which the launcher may be about to start. */
    List<ProcessHandle> running(String part) throws InterruptedException {
        Waiting.until(part + " runs", RETURN, () -> !desk.processes(part).isEmpty());
        return desk.processes(part);
    }

    /** Messages that wait, by group. */
    public Map<String, Long> lag() throws Exception {
        return lag.byGroup();
    }

    /** Waits until every service is ready and no stage has anything left to do. */
    public void awaitQuiet(Duration limit) throws InterruptedException {
        Waiting.until("zero lag", limit, () -> desk.isReady() && lag.total() == 0 && lag.total() == 0);
    }

    void find(Finding.Kind kind, String detail) {
        findings.add(new Finding(kind, detail));
    }

    /** What faults themselves found to be wrong. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /** What faults measured since this was asked last. */
    public List<String> takeNotes() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    @Override
    public void close() {
        publisher.close();
        lag.close();
    }
}
