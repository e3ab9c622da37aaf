package org.wiredesk.bench;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Which sources are measured. */
final class Commit {
    private Commit() {}

    /** Short name of the commit that is checked out; null where there is no git or no repository. */
    static @Nullable String of(Path folder) throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "-C", folder.toString(), "rev-parse", "--short", "HEAD")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String name = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
            return git.waitFor() == 0 && !name.isEmpty() ? name : null;
        } catch (IOException e) {
            return null;
        }
    }
}
