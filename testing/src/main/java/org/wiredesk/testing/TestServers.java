package org.wiredesk.testing;

import java.util.function.BooleanSupplier;

/**
 * Where the servers of the tests run. The system property {@code wiredesk.test.servers} says it: {@code containers}, {@code embedded},
 * or {@code auto}, which takes containers where a Docker engine answers.
 */
enum TestServers {
    CONTAINERS,
    EMBEDDED;

    private static final String SETTING = "wiredesk.test.servers";

    static TestServers chosen() {
        return of(System.getProperty(SETTING, "auto"), DockerEngine::isReachable);
    }

    /** @param engine whether a Docker engine answers; asked only when it matters */
    static TestServers of(String setting, BooleanSupplier engine) {
        return switch (setting) {
            case "containers" -> CONTAINERS;
            case "embedded" -> EMBEDDED;
            case "auto" -> engine.getAsBoolean() ? CONTAINERS : EMBEDDED;
            default ->
                throw new IllegalArgumentException(
                        SETTING + " can be containers, embedded or auto, and is \"" + setting + "\"");
        };
    }
}
