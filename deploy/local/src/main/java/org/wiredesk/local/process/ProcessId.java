package org.wiredesk.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A process, told from later ones that were given the same pid.
 *
 * @param startedAt null when the system did not say; such a process is never taken for ours again
 */
public record ProcessId(long pid, @Nullable Instant startedAt) {

    /** The system counts starts from a boot time that it rounds to seconds. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessId of(ProcessHandle process) {
        return new ProcessId(process.pid(), process.info().startInstant().orElse(null));
    }

    /** The process, if it is alive and provably the one that was meant. */
    public Optional<ProcessHandle> find() {
        Instant expected = startedAt;
        if (expected == null) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                .startInstant()
                .filter(actual -> Duration.between(expected, actual).abs().compareTo(TOLERANCE) <= 0)
                .isPresent());
    }
}
