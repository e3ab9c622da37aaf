package org.wiredesk.proof.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What processes can be told without their consent. */
public enum Signal {
    KILL,
    TERM,
    STOP,
    CONT;

    /** A process that is gone already is no error. */
    public void send(List<ProcessHandle> processes) throws IOException, InterruptedException {
        if (processes.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("kill", "-" + name()));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
