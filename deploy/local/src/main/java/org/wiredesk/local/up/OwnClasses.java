package org.wiredesk.local.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The classes of this project, loaded before they are needed. A build while the system runs replaces the jar that they come
 * from; stopping the system must not depend on it.
 */
final class OwnClasses {
    private static final String ENDING = ".class";

    private OwnClasses() {}

    static void load() throws IOException {
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            String name = String.valueOf(Path.of(entry).getFileName());
            if ((name.startsWith("wiredesk-") || name.startsWith("article-contract"))
                    && Files.isRegularFile(Path.of(entry))) {
                load(entry);
            }
        }
    }

    private static void load(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                if (name.endsWith(ENDING) && !name.endsWith("module-info.class")) {
                    String type =
                            name.substring(0, name.length() - ENDING.length()).replace('/', '.');
                    Class.forName(type, false, OwnClasses.class.getClassLoader());
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IOException(jar + " is damaged: build it again", e);
        }
    }
}
