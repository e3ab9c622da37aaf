package org.wiredesk.enrich.training;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of JARs that are opened while training and are no part of the service. */
final class JarFolder {
    private JarFolder() {}

    /**
     * What is in the JARs, beside what the service has.
     *
     * @param of what the folder holds, in words for people
     * @throws IOException in words for people when there is no such folder
     */
    static URLClassLoader open(Path folder, String of) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no folder of " + of + " at the path given.");
        }
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), JarFolder.class.getClassLoader());
    }
}
