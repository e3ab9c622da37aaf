package org.wiredesk.proof.fault;

import java.util.Map;

import org.wiredesk.local.up.Service;
import org.wiredesk.proof.desk.ExtraInstance;

/** A second and a third instance of a service come and go: one says goodbye, one is killed. */
record Join(Service service) implements Fault {
    private static final int MORE = 60;

    @Override
    public String describe() {
        return "2nd and 3rd " + service.serviceName() + " join, one leaves, one is killed";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        try (ExtraInstance second = ExtraInstance.start(arena.desk(), service, "second", Map.of());
                ExtraInstance third = ExtraInstance.start(arena.desk(), service, "third", Map.of())) {
            second.awaitReady();
            third.awaitReady();
            arena.publishNext(MORE);
            second.leave();
            arena.publishNext(MORE);
        }
    }

    @Override
    public int kills() {
        return 1;
    }
}
