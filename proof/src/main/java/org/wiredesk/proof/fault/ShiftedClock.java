package org.wiredesk.proof.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wiredesk.local.up.Service;
import org.wiredesk.proof.desk.ExtraInstance;

/** An instance whose clock is an hour ahead takes part in the work for a while. */
record ShiftedClock(Service service) implements Fault {
    private static final int MORE = 80;
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib64/faketime/libfaketimeMT.so.1"));

    @Override
    public String describe() {
        return "a 2nd " + service.serviceName() + ", one hour ahead, joins and leaves";
    }

    /** The library that tells a program another time; empty where it is not installed. */
    static Optional<Path> library() {
        return LIBRARIES.stream().filter(Files::exists).findFirst();
    }

    @Override
    public void strike(Arena arena) throws Exception {
        Map<String, String> environment = Map.of(
                "LD_PRELOAD",
                library().orElseThrow().toString(),
                "FAKETIME",
                "+1h",
                // Waiting is by the monotonic clock, which a real machine does not set either.
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "DONT_FAKE_MONOTONIC",
                "1");
        try (ExtraInstance ahead = ExtraInstance.start(arena.desk(), service, "ahead", environment)) {
            ahead.awaitReady();
            arena.publishNext(MORE);
            ahead.leave();
        }
    }
}
