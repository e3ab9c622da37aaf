package org.wiredesk.local;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.data.RunLock;
import org.wiredesk.local.data.RunState;
import org.wiredesk.local.up.Recovery;
import picocli.CommandLine.Option;

/** The option of all commands that says which local run is meant. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the local run's data (default: .wiredesk in the project folder).")
    private @Nullable Path data;

    public DataFolder folder() {
        Path chosen = data;
        return DataFolder.at(chosen == null ? Installation.current().home().resolve(".wiredesk") : chosen);
    }

    /** The state of the run on that folder. */
    public RunState running() throws CommandFailure {
        DataFolder folder = folder();
        if (RunLock.isTaken(folder)) {
            return RunState.read(folder)
                    .orElseThrow(() -> new CommandFailure("Wiredesk is still starting on " + folder.root() + "."));
        }
        int leftovers = Recovery.leftovers(folder);
        throw new CommandFailure("Wiredesk is not running on " + folder.root()
                + (leftovers == 0
                        ? ". Start it with ./wiredesk up"
                        : ", but " + leftovers + " processes of a killed run are left. Stop them with ./wiredesk stop,"
                                + " or go on with ./wiredesk up"));
    }
}
