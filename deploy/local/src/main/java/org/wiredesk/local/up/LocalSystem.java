package org.wiredesk.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.Installation;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.data.LogFile;
import org.wiredesk.local.data.RunState;
import org.wiredesk.local.process.Child;
import org.wiredesk.local.process.Health;
import org.wiredesk.local.process.ProcessId;

/** The parts of a local run in the order in which they need each other. */
final class LocalSystem {
    private final DataFolder folder;
    private final Ports ports;
    private final Part kafka;
    private final Part postgres;
    private final List<Part> services = new ArrayList<>();

    LocalSystem(Installation installation, DataFolder folder, Ports ports) {
        this.folder = folder;
        this.ports = ports;
        Programs programs = new Programs(installation, folder, ports);
        kafka = new ProgramPart(programs.kafka(), () -> answers(ports.kafka()), () -> true);
        postgres = new PostgresPart(folder, ports.postgres());
        Health health = new Health();
        for (Service service : Service.values()) {
            int port = ports.management(service);
            services.add(new ProgramPart(
                    programs.service(service),
                    () -> health.ready(port) == Health.Answer.UP,
                    () -> health.live(port) == Health.Answer.UP));
        }
    }

    Part kafka() {
        return kafka;
    }

    Part postgres() {
        return postgres;
    }

    List<Part> services() {
        return services;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(kafka, postgres));
        parts.addAll(services);
        return parts;
    }

    /** Fails when a server that the services need is gone. */
    void requireServers() throws CommandFailure {
        for (Part server : List.of(kafka, postgres)) {
            if (!server.isAlive()) {
                throw Failures.withLog(
                        server.name() + " stopped (" + server.ending() + ").", new LogFile(folder.log(server.name())));
            }
        }
    }

    /** Records which processes run, so that another command or the next run finds them. */
    void record() {
        record(List.of());
    }

    /** Records, beside the parts, programs that run for a moment only. */
    void record(List<Child> passing) {
        List<RunState.Running> running = new ArrayList<>();
        passing.forEach(child -> running.add(new RunState.Running(child.name(), child.id())));
        for (Part part : parts()) {
            part.id().ifPresent(id -> running.add(new RunState.Running(part.name(), id)));
        }
        try {
            new RunState(ProcessId.of(ProcessHandle.current()), ports.offset(), running).write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the state of the run cannot be written to " + folder.run(), e);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
