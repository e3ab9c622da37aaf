package org.wiredesk.store;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.wiredesk.store.schema.Schema;

/** Starts the service; {@code migrate} as the only argument brings the database schema up to date instead. */
@QuarkusMain
public final class StoreMain {
    private StoreMain() {}

    public static void main(String... arguments) {
        boolean migrate = arguments.length == 1 && arguments[0].equals("migrate");
        if (arguments.length > 0 && !migrate) {
            fail("unknown argument " + arguments[0] + "; the only one is \"migrate\"");
        }
        try {
            Schema schema = Schema.configured();
            if (migrate) {
                System.out.println("store-service: " + schema.migrate());
                return;
            }
            schema.requireCurrent();
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
