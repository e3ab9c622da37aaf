package org.wiredesk.proof.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.wiredesk.local.FreePort;
import org.wiredesk.local.Installation;
import org.wiredesk.local.process.Child;
import org.wiredesk.local.process.Health;
import org.wiredesk.local.process.Program;
import org.wiredesk.local.up.Programs;
import org.wiredesk.local.up.Service;

/** One more instance of a service, which shares the work with the one of the launcher. */
public final class ExtraInstance implements AutoCloseable {
    private static final Duration READY_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Child child;
    private final int managementPort;
    private final Health health = new Health();

    private ExtraInstance(Child child, int managementPort) {
        this.child = child;
        this.managementPort = managementPort;
    }

    /**
     * Starts it and does not wait.
     *
     * @param environment beside that of the system's own services
     */
    public static ExtraInstance start(Desk desk, Service service, String name, Map<String, String> environment) {
        int managementPort = FreePort.find();
        Program program = new Programs(new Installation(desk.home()), desk.data(), desk.ports())
                .service(service, service.serviceName() + "-" + name, FreePort.find(), managementPort);
        Map<String, String> all = new HashMap<>(program.environment());
        all.putAll(desk.environment());
        all.putAll(environment);
        return new ExtraInstance(
                new Program(program.name(), program.command(), all, program.log()).start(), managementPort);
    }

    public void awaitReady() throws InterruptedException {
        Waiting.until(
                child.name() + " is ready",
                READY_LIMIT,
                () -> !child.isAlive() || health.ready(managementPort) == Health.Answer.UP);
        if (!child.isAlive()) {
            throw new IllegalStateException(child.name() + " ended before it was ready: " + child.ending());
        }
    }

    /** Leaves as a service does that is scaled down. */
    public void leave() throws InterruptedException {
        child.requestStop();
        child.awaitStop(STOP_LIMIT);
    }

    /** Leaves without a word. */
    @Override
    public void close() {
        child.kill();
    }

    /** The process itself, for signals. */
    public List<ProcessHandle> processes() throws IOException {
        return child.id().find().stream().toList();
    }
}
