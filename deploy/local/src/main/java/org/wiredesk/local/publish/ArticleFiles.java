package org.wiredesk.local.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.wiredesk.local.CommandFailure;

/** The files that a person means by naming files and folders. */
final class ArticleFiles {
    private ArticleFiles() {}

    /** Files as they are, folders as all files in them at any depth in the order of their names; hidden ones are left out. */
    static List<Path> in(List<Path> named) throws CommandFailure {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path));
            } else if (Files.isReadable(path)) {
                files.add(path);
            } else {
                throw new CommandFailure(
                        Files.exists(path) ? "Not allowed to read " + path : "There is no file " + path);
            }
        }
        return files;
    }

    private static List<Path> inFolder(Path folder) throws CommandFailure {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailure("Not allowed to read all of " + folder, e);
        }
        if (files.isEmpty()) {
            throw new CommandFailure("There are no files in " + folder);
        }
        return files;
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
