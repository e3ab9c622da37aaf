package org.wiredesk.store;

import java.util.Set;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.wiredesk.store.schema.Schema;

/**
 * Starts the service. With {@code migrate} as the only argument it brings the database schema up to date instead; with
 * {@code rehearse} it starts without a look at the database, for the images to record which classes a start needs.
 */
@QuarkusMain
public final class StoreMain {
    private StoreMain() {}

    public static void main(String... arguments) {
        String task = arguments.length == 0 ? "serve" : arguments[0];
        if (arguments.length > 1 || !Set.of("serve", "migrate", "rehearse").contains(task)) {
            fail("unknown argument " + arguments[arguments.length - 1] + "; it can be \"migrate\"");
        }
        try {
            switch (task) {
                case "migrate" -> {
                    System.out.println("store-service: " + Schema.configured().migrate());
                    return;
                }
                case "serve" -> Schema.configured().requireCurrent();
                default -> System.out.println("store-service: a rehearsal, without a database");
            }
        } catch (Schema.UnusableException e) {
            fail(String.valueOf(e.getMessage()));
        }
        Quarkus.run(arguments);
    }

    private static void fail(String message) {
        System.err.println("store-service: " + message);
        System.exit(1);
    }
}
