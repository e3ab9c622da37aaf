package org.wiredesk.local.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import org.wiredesk.local.CommandFailure;

/** The right to run on a data folder. The system takes it back when the process ends, however it ends. */
public final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CommandFailure when another launcher has it; the sentence names its pid */
    public static RunLock take(DataFolder folder) throws CommandFailure {
        RunLock lock;
        try {
            lock = tryTake(folder);
            if (lock != null) {
                // For the script, which cannot ask for locks.
                Files.writeString(
                        pidFile(folder), Long.toString(ProcessHandle.current().pid()) + "\n");
                return lock;
            }
        } catch (IOException e) {
            throw new CommandFailure("The data folder " + folder.root() + " cannot be locked: " + e.getMessage(), e);
        }
        throw new CommandFailure(
                "Wiredesk already runs on " + folder.root() + holder(folder)
                        + ". Use ./wiredesk status or ./wiredesk stop, or run a second one with --data DIR and --port-offset N.");
    }

    /** Whether a launcher runs on the folder. */
    public static boolean isTaken(DataFolder folder) {
        if (!Files.exists(lockFile(folder))) {
            return false;
        }
        try (RunLock lock = tryTake(folder)) {
            return lock == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable RunLock tryTake(DataFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(lockFile(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new RunLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process.
        }
        channel.close();
        return null;
    }

    private static String holder(DataFolder folder) {
        try {
            return " (pid " + Files.readString(pidFile(folder)).strip() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private static Path lockFile(DataFolder folder) {
        return folder.run().resolve("lock");
    }

    private static Path pidFile(DataFolder folder) {
        return folder.run().resolve("launcher.pid");
    }

    /** Gives the right back. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
