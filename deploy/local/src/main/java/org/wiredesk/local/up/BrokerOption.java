package org.wiredesk.local.up;

import org.jspecify.annotations.Nullable;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.DataOption;
import picocli.CommandLine.Option;

/** The option of commands that publish, for another Kafka cluster than that of the local run. */
public final class BrokerOption {
    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            description = "Another Kafka cluster than the local one.")
    private @Nullable String bootstrapServer;

    /** The cluster asked for, else that of the local run on this folder. */
    public String bootstrapServers(DataOption data) throws CommandFailure {
        String given = bootstrapServer;
        return given == null ? new Ports(data.running().portOffset()).bootstrapServers() : given;
    }
}
