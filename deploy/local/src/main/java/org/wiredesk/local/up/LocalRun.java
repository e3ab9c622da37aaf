package org.wiredesk.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.Installation;
import org.wiredesk.local.console.Progress;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.data.LogFile;
import org.wiredesk.local.data.RunState;
import org.wiredesk.local.kafka.Topics;
import org.wiredesk.local.process.Child;
import org.wiredesk.local.process.Program;
import org.wiredesk.local.publish.SampleArticles;
import org.wiredesk.local.read.StoreClient;

/** Starts the system step by step, keeps it running until the thread is interrupted, and stops it however it ends. */
final class LocalRun {
    /** Enough for each service to work on several articles at once; more would only cost memory. */
    private static final int PARTITIONS = 4;

    private final Terminal terminal;
    private final Progress progress;
    private final Installation installation;
    private final DataFolder folder;
    private final Ports ports;
    private final boolean samples;
    private final LocalSystem system;

    LocalRun(Terminal terminal, Installation installation, DataFolder folder, Ports ports, boolean samples) {
        this.terminal = terminal;
        this.progress = new Progress(terminal);
        this.installation = installation;
        this.folder = folder;
        this.ports = ports;
        this.samples = samples;
        this.system = new LocalSystem(installation, folder, ports);
    }

    void run() throws CommandFailure, InterruptedException, IOException {
        try {
            startServers();
            startServices();
            welcome();
            new Supervisor(system.parts(), new Supervisor.Listener() {
                        @Override
                        public void said(String sentence) {
                            terminal.line(sentence);
                        }

                        @Override
                        public boolean restarted() {
                            return recorded();
                        }
                    })
                    .run();
        } finally {
            Stopping.of(system, progress);
            RunState.delete(folder);
        }
    }

    /** What restarts its parts must not end because the disk is full. */
    private boolean recorded() {
        try {
            system.record();
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private void startServers() throws CommandFailure, InterruptedException, IOException {
        new LogFile(folder.log(Programs.KAFKA)).rotate();
        new LogFile(folder.log(PostgresPart.NAME)).rotate();
        // Both at once; shown one after the other.
        long began = System.nanoTime();
        system.kafka().start();
        system.postgres().start();
        system.record();
        try (Progress.Step step = progress.begin("Kafka", began)) {
            system.kafka().awaitReady(system::requireServers);
            createTopics();
            step.done(ports.bootstrapServers());
        }
        try (Progress.Step step = progress.begin("PostgreSQL", began)) {
            system.postgres().awaitReady(system::requireServers);
            system.record();
            step.done("127.0.0.1:" + ports.postgres());
        }
    }

    private void createTopics() throws CommandFailure, InterruptedException {
        try {
            Topics.create(ports.bootstrapServers(), PARTITIONS);
        } catch (ExecutionException e) {
            throw Failures.withLog(
                    "The topics could not be created: " + Failures.reason(e), new LogFile(folder.log(Programs.KAFKA)));
        }
    }

    private void startServices() throws CommandFailure, InterruptedException, IOException {
        Program migration = new Programs(installation, folder, ports).schema();
        try (Progress.Step step = progress.begin("Schema")) {
            migrate(migration);
            step.done("up to date");
        }
        List<Part> services = system.services();
        long began = System.nanoTime();
        for (Part service : services) {
            new LogFile(folder.log(service.name())).rotate();
            service.start();
            system.record();
        }
        for (Service service : Service.values()) {
            try (Progress.Step step = progress.begin(service.serviceName(), began)) {
                services.get(service.ordinal()).awaitReady(system::requireServers);
                step.done(ports.url(service));
            }
        }
    }

    private void welcome() throws CommandFailure, InterruptedException, IOException {
        StoreClient store = new StoreClient(ports.url(Service.STORE));
        FirstArticles articles = new FirstArticles(folder, ports, store);
        Map<String, String> newest = Map.of();
        if (samples && !articles.arePublished()) {
            try (Progress.Step step = progress.begin("Samples")) {
                articles.publish(step);
            }
            newest = Map.of("source", SampleArticles.SHOWN_FIRST);
        }
        new Welcome(terminal, ports, store).show(newest);
    }

    private void migrate(Program migration) throws CommandFailure, InterruptedException, IOException {
        LogFile log = new LogFile(migration.log());
        log.rotate();
        Child child = migration.start();
        try {
            system.record(List.of(child));
            if (child.join() != 0) {
                throw Failures.withLog(
                        "The database could not be brought to its schema (" + child.ending() + ").", log);
            }
        } finally {
            child.kill();
        }
    }
}
