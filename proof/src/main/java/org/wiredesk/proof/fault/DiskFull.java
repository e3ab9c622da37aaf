package org.wiredesk.proof.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.wiredesk.proof.desk.SmallDisk;

/** The disk of broker, database and logs has no room, and gets it back. */
record DiskFull(Duration lasting) implements Fault {
    @Override
    public String describe() {
        return "no room on the disk of all servers for " + lasting.toSeconds() + " s";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        Path folder = arena.desk().data().root();
        Path ballast = SmallDisk.fill(folder);
        try {
            long end = System.nanoTime() + lasting.toNanos();
            while (System.nanoTime() < end) {
                Thread.sleep(500);
                // What a server that ended gave back.
                SmallDisk.fill(folder);
            }
        } finally {
            Files.delete(ballast);
        }
    }
}
