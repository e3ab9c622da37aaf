package org.wiredesk.edge.access;

import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may use the REST interface. */
@ConfigMapping(prefix = "wiredesk.access")
public interface AccessConfig {
    /** Who is let in without a key or token while none is configured: callers on this machine, or nobody. */
    enum Open {
        LOOPBACK,
        NOBODY
    }

    @WithDefault("nobody")
    Open open();

    /** Keys by the name of their holder, which appears in logs. */
    Map<String, Key> keys();

    /** Requests that a caller may make in a second; for a moment, twice as many. */
    @WithDefault("50")
    @Min(1)
    int requestsPerSecond();

    /** A key, of which only the hash is known here. */
    interface Key {
        /** SHA-256 of the key in hex. */
        @Pattern(regexp = "[0-9a-f]{64}")
        String sha256();

        @WithDefault("read")
        @NotEmpty
        Set<Scope> scopes();
    }
}
