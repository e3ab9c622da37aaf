package org.wiredesk.local.up;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.wiredesk.local.data.DataFolder;

/** Where the libraries of the launcher log to: never between the lines that people read. */
public final class LauncherLog {
    public static final String NAME = "launcher";

    private LauncherLog() {}

    /** For commands that say all there is to say themselves. */
    public static void off() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }

    static void open(DataFolder folder) throws IOException {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(file(folder.log(NAME)));
    }

    private static Handler file(Path log) throws IOException {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %5$s%6$s%n");
        // The handler reads its argument as a pattern.
        String pattern = log.toString().replace("%", "%%");
        FileHandler handler = new FileHandler(pattern, true);
        handler.setFormatter(new SimpleFormatter());
        return handler;
    }
}
