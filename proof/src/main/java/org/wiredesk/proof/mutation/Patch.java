package org.wiredesk.proof.mutation;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A source that is written otherwise in some places.
 *
 * @param module the folder of the source
 * @param type fully qualified; not a bean with constructor injection, which Quarkus rewrites and keeps elsewhere
 */
public record Patch(String module, String type, List<Change> changes) {
    /**
     * A place in it.
     *
     * @param found stands in the source exactly once
     */
    public record Change(String found, String instead) {}

    public Patch {
        changes = List.copyOf(changes);
    }

    Path source(Path home) {
        return home.resolve(module).resolve("src/main/java").resolve(type.replace('.', '/') + ".java");
    }

    String entry() {
        return type.replace('.', '/') + ".class";
    }

    /** @throws IllegalStateException when the source has no such place, or more than one */
    String applyTo(String source) {
        String changed = source;
        for (Change change : changes) {
            if (changed.split(Pattern.quote(change.found()), -1).length != 2) {
                throw new IllegalStateException(type + " does not hold exactly once: " + change.found());
            }
            changed = changed.replace(change.found(), change.instead());
        }
        return changed;
    }
}
