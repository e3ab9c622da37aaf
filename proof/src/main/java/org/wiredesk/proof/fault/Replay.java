package org.wiredesk.proof.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.wiredesk.proof.input.Input;
import org.wiredesk.proof.input.Publication;
import org.wiredesk.proof.ledger.Finding;

/**
 * Everything again. The tables must end as they were, to the last column but the time of receipt.
 *
 * @param shuffled in another order, old versions after new ones, and into empty tables
 */
record Replay(boolean shuffled, long seed) implements Fault {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    @Override
    public String describe() {
        return shuffled ? "the whole input again, shuffled, into empty tables" : "the whole input again";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        arena.awaitQuiet(LIMIT);
        Map<String, String> before = arena.tables().hashes();
        List<Input> again = new ArrayList<>();
        for (Publication publication : arena.ledger().published()) {
            again.add(publication.input());
        }
        if (shuffled) {
            Collections.shuffle(again, new Random(seed));
            arena.tables().empty();
        }
        arena.publish(again, 0);
        arena.awaitQuiet(LIMIT);
        Map<String, String> after = arena.tables().hashes();
        before.forEach((table, hash) -> {
            if (!hash.equals(after.get(table))) {
                arena.find(Finding.Kind.WRONG, "table " + table + " differs after: " + describe());
            }
        });
        arena.note(again.size() + " inputs, table hash " + (after.equals(before) ? "the same: " : "differs, article: ")
                + after.get("article"));
    }
}
