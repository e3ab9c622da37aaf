package org.wiredesk.local.up;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.data.RunState;
import org.wiredesk.local.process.Leftovers;

/** Clearing up after a launcher that was killed. To be done by whoever holds the run lock. */
public final class Recovery {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private Recovery() {}

    /** How many processes of an earlier run are still alive. */
    public static int leftovers(DataFolder folder) {
        return alive(recorded(folder)).size();
    }

    /** Stops them: the services, then the servers that they need. */
    public static void run(DataFolder folder) throws InterruptedException, IOException {
        List<RunState.Running> recorded = recorded(folder);
        Leftovers.stop(alive(recorded.stream().filter(Recovery::isService).toList()), STOP_LIMIT);
        Leftovers.stop(alive(recorded), STOP_LIMIT);
        RunState.delete(folder);
    }

    private static List<RunState.Running> recorded(DataFolder folder) {
        return RunState.read(folder).map(RunState::processes).orElse(List.of());
    }

    private static List<ProcessHandle> alive(List<RunState.Running> recorded) {
        return Leftovers.among(recorded.stream().map(RunState.Running::id).toList());
    }

    private static boolean isService(RunState.Running process) {
        return Service.named(process.name()).isPresent();
    }
}
