package org.wiredesk.e2e;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.wiredesk.e2e.Input.Fate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Each input is exactly one stored article or one rejection with its origin, whatever happens on the way. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReconciliationIT {
    private static final String BODY =
            "The council of Harstad met on Monday to talk about the harbour. Nobody expected a decision before the summer.";

    private static final Map<Input, String> PUBLISHED = new LinkedHashMap<>();
    private static Desk desk;

    @BeforeAll
    static void start() throws Exception {
        desk = Desk.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    @Order(1)
    void a_mixed_batch_is_stored_or_rejected_message_by_message() throws Exception {
        publishAndReconcile(mixedBatch(), Duration.ofMinutes(2));
    }

    @Test
    @Order(2)
    void services_that_are_terminated_under_load_lose_and_double_nothing() throws Exception {
        List<Input> load = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String id = "load-" + i;
            load.add(Input.article(id, 1, "usable", "Number " + i + ". " + BODY, new Fate.Stored(id, 1)));
        }
        try (Publisher publisher = new Publisher(desk)) {
            PUBLISHED.putAll(publisher.publish(load));
        }
        for (String service : Desk.SERVICES) {
            desk.terminate(service);
        }
        desk.awaitReady();
        new Ledger(desk).awaitQuiet(Duration.ofMinutes(3));
        new Ledger(desk).reconcile(PUBLISHED);
    }

    @Test
    @Order(3)
    void a_killed_launcher_is_recovered_from_and_the_same_inputs_again_change_nothing() throws Exception {
        desk.kill();
        desk.up();
        new Ledger(desk).awaitQuiet(Duration.ofMinutes(2));
        new Ledger(desk).reconcile(PUBLISHED);

        List<Input> again = PUBLISHED.keySet().stream()
                .filter(input -> !(input.fate() instanceof Fate.Rejected))
                .toList();
        try (Publisher publisher = new Publisher(desk)) {
            publisher.publish(again);
        }
        new Ledger(desk).awaitQuiet(Duration.ofMinutes(2));
        new Ledger(desk).reconcile(PUBLISHED);
    }

    @Test
    @Order(4)
    void everything_stops_on_sigterm() throws Exception {
        desk.down();
        assertThat(desk.printed()).doesNotContain("Exception");
    }

    private static void publishAndReconcile(List<Input> inputs, Duration limit) throws Exception {
        try (Publisher publisher = new Publisher(desk)) {
            PUBLISHED.putAll(publisher.publish(inputs));
        }
        Ledger ledger = new Ledger(desk);
        ledger.awaitQuiet(limit);
        ledger.reconcile(PUBLISHED);
    }

    private static List<Input> mixedBatch() {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String id = "good-" + i;
            inputs.add(Input.article(id, 1, "usable", BODY, new Fate.Stored(id, 1)));
        }
        inputs.add(Input.json("cut-off", "{\"id\": \"cut-off\", \"body\": \"The coun", rejected("malformed")));
        inputs.add(Input.json("not-json", "The council met on Monday.", rejected("malformed")));
        inputs.add(Input.json("deep", "[".repeat(100_000), rejected("malformed")));
        inputs.add(Input.json("nothing-in-it", "{\"id\": \"nothing-in-it\"}", rejected("empty-body", "malformed")));
        inputs.add(Input.text("empty", new byte[0], rejected("empty-body")));
        inputs.add(Input.text("blank", " \n\t\n".getBytes(UTF_8), rejected("empty-body")));
        inputs.add(Input.text("five-megabytes", (BODY + "\n").repeat(50_000).getBytes(UTF_8), rejected("too-large")));
        inputs.add(Input.text("nul", BODY.replace("Monday", "Mon\0day").getBytes(UTF_8), new Fate.Stored("nul", 1)));
        inputs.add(Input.json(
                "lone-surrogate",
                "{\"id\": \"lone-surrogate\", \"version\": 1, \"source\": \"Northern Ledger\", \"body\": \"A half \\ud83d. "
                        + BODY + "\"}",
                new Fate.Stored("lone-surrogate", 1)));
        inputs.add(Input.text("latin-1", latin1(), new Fate.Stored("latin-1", 1)));
        inputs.add(new Input(
                "bad-utf-8-json",
                "bad-utf-8-json",
                Map.of("content-type", "application/json"),
                join(
                        "{\"id\": \"x\", \"body\": \"caf".getBytes(UTF_8),
                        new byte[] {(byte) 0xe9, ' ', (byte) 0xff},
                        "\"}".getBytes(UTF_8)),
                rejected("malformed", "invalid-encoding")));
        inputs.add(new Input(
                "unknown-format",
                "unknown-format",
                Map.of("content-type", "image/png"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3},
                rejected("unsupported-format")));
        inputs.add(Input.article("good-0", 1, "usable", BODY, new Fate.Superseded("good-0")));
        inputs.add(Input.article("newer", 1, "usable", BODY, new Fate.Superseded("newer")));
        inputs.add(Input.article("newer", 2, "usable", "Corrected. " + BODY, new Fate.Stored("newer", 2)));
        inputs.add(Input.article("late", 7, "usable", BODY, new Fate.Stored("late", 7)));
        inputs.add(Input.article("late", 3, "usable", "Outdated. " + BODY, new Fate.Superseded("late")));
        inputs.add(Input.article("killed", 1, "usable", BODY, new Fate.Superseded("killed")));
        inputs.add(Input.article("killed", 2, "canceled", "", new Fate.Canceled("killed")));
        inputs.add(Input.article("killed-early", 2, "canceled", "", new Fate.Canceled("killed-early")));
        inputs.add(Input.article("killed-early", 1, "usable", BODY, new Fate.Superseded("killed-early")));
        for (int i = 20; i < 40; i++) {
            String id = "good-" + i;
            inputs.add(Input.article(id, 1, "usable", BODY, new Fate.Stored(id, 1)));
        }
        return inputs;
    }

    private static Fate rejected(String... reasons) {
        return new Fate.Rejected(Set.of(reasons));
    }

    private static byte[] latin1() {
        return ("The café on the harbour opened on Monday. " + BODY).getBytes(ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
