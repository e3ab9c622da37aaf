package org.wiredesk.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.wiredesk.proof.desk.Desk;
import org.wiredesk.proof.desk.Proxy;
import org.wiredesk.proof.fault.Arena;
import org.wiredesk.proof.fault.Schedule;
import org.wiredesk.proof.input.Articles;
import org.wiredesk.proof.ledger.Counts;
import org.wiredesk.proof.ledger.Finding;
import org.wiredesk.proof.ledger.Ledger;
import org.wiredesk.proof.mutation.Mutation;
import org.wiredesk.proof.mutation.PatchedHome;
import org.wiredesk.proof.report.ReportText;
import org.wiredesk.proof.report.RunReport;
import org.wiredesk.proof.report.StepReport;

/** Starts the system, publishes, disturbs, waits until it is quiet, and reconciles. */
final class ProofRun {
    /** For everything that a fault left behind, on a machine that has much else to do; how long it took is in the report. */
    private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(15);

    private static final Map<String, String> SETTINGS = Map.of(
            // The shortest that a broker takes: faults need not last long to be noticed.
            "mp.messaging.connector.smallrye-kafka.session.timeout.ms", "6000",
            "mp.messaging.connector.smallrye-kafka.heartbeat.interval.ms", "1500");

    /** Where processes live for half a minute, the second compiler only costs. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    /** The topics are read as a whole each time. */
    private static final int RECONCILE_EVERY = 5;

    private final Plan plan;
    private final PrintStream out;
    private final Ledger ledger = new Ledger();
    private final List<StepReport> steps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Counts counts;
    private int restarts;

    ProofRun(Plan plan, PrintStream out) {
        this.plan = plan;
        this.out = out;
    }

    RunReport run() throws Exception {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        Mutation mutation = plan.mutation();
        if (mutation != null) {
            settings.putAll(mutation.settings());
        }
        if (plan.patches().isEmpty()) {
            return run(plan.home(), settings);
        }
        try (PatchedHome patched = PatchedHome.of(plan.home(), plan.patches())) {
            return run(patched.home(), settings);
        }
    }

    private RunReport run(Path home, Map<String, String> settings) throws Exception {
        Instant began = Instant.now();
        Desk desk = Desk.prepare(
                home, settings, plan.measuresMemory() ? "" : QUICK_START, plan.needsProxies(), plan.needsSmallDisk());
        Thread cleanUp = new Thread(() -> close(desk), "clean-up");
        Runtime.getRuntime().addShutdownHook(cleanUp);
        out.printf("Starting on ports from %d, with seed %d%n", desk.ports().kafka(), plan.seed());
        try (Proxy broker = proxy(
                        desk, desk.ports().kafkaForServices(), desk.ports().kafkaBehindProxy());
                Proxy database = proxy(
                        desk, desk.ports().postgresForServices(), desk.ports().postgres())) {
            try {
                desk.up();
                disturb(desk, broker, database);
                desk.down();
                if (desk.printed().contains("Exception")) {
                    findings.add(new Finding(Finding.Kind.WRONG, "the launcher printed an exception"));
                }
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                // Whatever it is, it is a result of the run: the system did not do what it was asked to.
                findings.add(new Finding(Finding.Kind.STUCK, e + cause(e)));
            }
        } finally {
            if (findings.isEmpty()) {
                desk.close();
            } else {
                desk.down();
                out.printf("Data and logs are kept in %s%n", desk.folder());
            }
            Runtime.getRuntime().removeShutdownHook(cleanUp);
        }
        return new RunReport(
                plan.command(),
                plan.seed(),
                plan.mutation() == null ? null : plan.mutation().code(),
                began,
                Duration.between(began, Instant.now()).toMillis() / 1000.0,
                machine(),
                plan.skipped(),
                steps,
                counts,
                findings,
                restarts);
    }

    private static @Nullable Proxy proxy(Desk desk, int port, int target) throws IOException {
        return desk.ports().proxied() ? Proxy.start(port, target) : null;
    }

    private void disturb(Desk desk, @Nullable Proxy broker, @Nullable Proxy database) throws Exception {
        Instant began = Instant.now();
        try (Arena arena = new Arena(desk, new Articles(plan.seed()), ledger, broker, database, plan.stall())) {
            try {
                for (Schedule.Step step : plan.steps()) {
                    Duration limit = plan.limit();
                    if (limit != null && Duration.between(began, Instant.now()).compareTo(limit) > 0) {
                        out.println("The time is over: no more faults");
                        break;
                    }
                    strike(arena, step);
                    if (steps.size() % RECONCILE_EVERY == 1 && !reconcile(arena).isEmpty()) {
                        // The state is kept as it is, close to the cause.
                        break;
                    }
                }
                findings.addAll(reconcile(arena));
            } finally {
                findings.addAll(arena.findings());
                restarts = desk.restarts();
            }
        }
    }

    private void strike(Arena arena, Schedule.Step step) throws Exception {
        CompletableFuture<Void> published = CompletableFuture.runAsync(() -> publish(arena));
        Thread.sleep(step.after().toMillis());
        long struck = System.nanoTime();
        step.fault().strike(arena);
        long over = System.nanoTime();
        Double recovery = null;
        try {
            published.join();
            arena.awaitQuiet(RECOVERY_LIMIT);
            recovery = seconds(over, System.nanoTime());
        } finally {
            StepReport report = new StepReport(
                    steps.size() + 1,
                    step.kind().code(),
                    step.fault().describe(),
                    step.fault().kills(),
                    ledger.published().size(),
                    seconds(struck, over),
                    recovery,
                    arena.takeNotes());
            steps.add(report);
            out.println(ReportText.row(report));
        }
    }

    private void publish(Arena arena) {
        try {
            arena.publishNext(plan.articles());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private List<Finding> reconcile(Arena arena) throws Exception {
        Desk desk = arena.desk();
        Ledger.Balance balance = ledger.reconcile(desk.clientSettings(), desk.jdbcUrl());
        counts = balance.counts();
        return balance.findings();
    }

    private static String cause(Exception e) {
        return e.getCause() == null ? "" : " (" + e.getCause() + ")";
    }

    private static Map<String, String> machine() {
        Map<String, String> machine = new HashMap<>();
        machine.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        return machine;
    }

    private static void close(Desk desk) {
        try {
            desk.close();
        } catch (Exception e) {
            System.err.println("not everything could be cleared up: " + e.getMessage());
        }
    }
}
