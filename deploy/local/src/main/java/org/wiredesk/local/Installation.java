package org.wiredesk.local;

import java.io.File;
import java.nio.file.Path;

/**
 * Where the built programs are.
 *
 * @param home the project folder
 */
public record Installation(Path home) {

    /** The installation that the {@code wiredesk} script named when it started this JVM. */
    public static Installation current() {
        return new Installation(Path.of(System.getProperty("wiredesk.home", ""))
                .toAbsolutePath()
                .normalize());
    }

    /** The program of a service, for {@code java -jar}. */
    public Path serviceJar(String service) {
        return home.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Class path of the programs in this module; the JVM expands the asterisk. */
    public String localClassPath() {
        Path target = home.resolve("deploy/local/target");
        return target.resolve("wiredesk-local.jar") + File.pathSeparator + target.resolve("lib") + File.separator + "*";
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
