package org.wiredesk.proof.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.Rejection;
import org.wiredesk.contract.Topic;
import org.wiredesk.proof.input.Fate;
import org.wiredesk.proof.input.Input;
import org.wiredesk.proof.input.Publication;
import org.wiredesk.proof.ledger.Finding.Kind;

/** Holds what went in against what came out: each input has come to its fate once, and there is nothing else. */
public final class Ledger {
    private final List<Publication> published = new ArrayList<>();

    /** A reconciliation: what became of the inputs, and what is not as it must be. */
    public record Balance(Counts counts, List<Finding> findings) {
        public Balance {
            findings = List.copyOf(findings);
        }
    }

    public synchronized void add(List<Publication> publications) {
        published.addAll(publications);
    }

    public synchronized List<Publication> published() {
        return List.copyOf(published);
    }

    /** To be called when nothing is under way. */
    public Balance reconcile(Map<String, Object> clientSettings, String jdbcUrl) throws Exception {
        List<Publication> all = published();
        Expected expected = Expected.of(all);
        List<Finding> findings = new ArrayList<>();
        Topics topics = new Topics(clientSettings);
        Tables tables = new Tables(jdbcUrl);
        int redelivered = events(expected, topics.events(Topic.CLEAN), Topic.CLEAN, findings);
        List<Topics.Event> enriched = topics.events(Topic.ENRICHED);
        redelivered += events(expected, enriched, Topic.ENRICHED, findings);
        Map<String, Input> refused = new HashMap<>(expected.rejected());
        Map<String, Input> byId = new HashMap<>();
        all.forEach(publication -> {
            if (publication.input().fate() instanceof Fate.RejectedByStore byStore) {
                byId.put(byStore.publisherId(), publication.input());
            }
        });
        enriched.stream()
                .filter(event -> byId.containsKey(event.version().publisherId()))
                .forEach(event ->
                        refused.put(event.origin(), byId.get(event.version().publisherId())));
        redelivered += rejectionsOnTopic(refused, topics, findings);
        rejectionsInTable(refused, tables.rejections(), findings);
        articles(expected, tables.articles(), findings);
        versions(expected, tables.versions(), findings);
        findings.addAll(Writers.check(clientSettings));
        settings(tables, findings);
        int hidden = (int) expected.newest().values().stream()
                .filter(filed -> filed.status() != PubStatus.USABLE)
                .count();
        int filed = expected.versions().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int stored = expected.newest().size() - hidden;
        return new Balance(
                new Counts(all.size(), stored, hidden, filed - expected.newest().size(), refused.size(), redelivered),
                findings);
    }

    /** Returns how many events are there again. */
    private static int events(Expected expected, List<Topics.Event> events, Topic topic, List<Finding> findings) {
        Map<Expected.Version, Integer> found = new HashMap<>();
        events.forEach(event -> found.merge(event.version(), 1, Integer::sum));
        int more = 0;
        for (Map.Entry<Expected.Version, Integer> version : expected.versions().entrySet()) {
            int times = found.getOrDefault(version.getKey(), 0);
            if (times < version.getValue()) {
                findings.add(new Finding(
                        Kind.LOST,
                        "%s on %s %d times instead of %d"
                                .formatted(version.getKey(), topic.topicName(), times, version.getValue())));
            }
            more += Math.max(0, times - version.getValue());
        }
        found.keySet().stream()
                .filter(version -> !expected.versions().containsKey(version))
                .forEach(version -> findings.add(new Finding(Kind.FOREIGN, version + " on " + topic.topicName())));
        return more;
    }

    private static int rejectionsOnTopic(Map<String, Input> refused, Topics topics, List<Finding> findings) {
        Set<String> found = new HashSet<>();
        int[] again = {0};
        topics.all(Topic.REJECTED, record -> {
            Rejection rejection = Rejection.read(record.headers());
            String origin = rejection == null
                    ? "no rejection at " + Topics.origin(record)
                    : rejection.originTopic() + "-" + rejection.originPartition() + "-" + rejection.originOffset();
            Input input = refused.get(origin);
            if (rejection == null || input == null) {
                findings.add(new Finding(Kind.FOREIGN, origin + " on " + record.topic() + ": " + rejection));
            } else if (!carriesOrigin(record, rejection, input)) {
                findings.add(new Finding(Kind.WRONG, "the rejection of " + input + " does not carry its bytes"));
            }
            again[0] += found.add(origin) ? 0 : 1;
        });
        refused.forEach((origin, input) -> {
            if (!found.contains(origin)) {
                findings.add(new Finding(Kind.LOST, "no rejection on the topic for " + origin + ", " + input));
            }
        });
        return again[0];
    }

    private static boolean carriesOrigin(ConsumerRecord<byte[], byte[]> record, Rejection rejection, Input input) {
        byte[] value = input.value();
        return !rejection.originTopic().equals(Topic.RAW.topicName())
                || Arrays.equals(value == null ? new byte[0] : value, record.value());
    }

    private static void rejectionsInTable(
            Map<String, Input> refused, List<Tables.Rejected> rows, List<Finding> findings) {
        Set<String> found = new HashSet<>();
        for (Tables.Rejected row : rows) {
            found.add(row.origin());
            Input input = refused.get(row.origin());
            if (input == null) {
                findings.add(new Finding(Kind.FOREIGN, "filed as rejected: " + row));
            } else if (row.attempts() != 1) {
                findings.add(new Finding(Kind.DOUBLED, input + " filed as rejected " + row.attempts() + " times"));
            } else if (input.fate() instanceof Fate.Rejected rejected
                    && rejected.reasons().stream()
                            .noneMatch(reason -> reason.code().equals(row.reason()))) {
                findings.add(new Finding(Kind.WRONG, input + " rejected as " + row.reason()));
            }
        }
        refused.forEach((origin, input) -> {
            if (!found.contains(origin)) {
                findings.add(new Finding(Kind.LOST, "no rejection filed for " + origin + ", " + input));
            }
        });
    }

    private static void articles(Expected expected, List<Tables.Article> rows, List<Finding> findings) {
        Set<String> found = new HashSet<>();
        for (Tables.Article row : rows) {
            Fate.Filed newest = expected.newest().get(row.publisherId());
            if (newest == null) {
                findings.add(new Finding(Kind.FOREIGN, "stored: " + row));
            } else if (!found.add(row.publisherId())) {
                findings.add(new Finding(Kind.DOUBLED, "stored twice: " + row));
            } else if (row.version() < newest.version()) {
                findings.add(new Finding(Kind.STALE, row + " where " + newest + " was published"));
            } else if (row.version() > newest.version()
                    || !row.pubStatus().equals(newest.status().code())
                    || !row.beginning().startsWith(newest.marker())) {
                findings.add(new Finding(Kind.WRONG, row + " where " + newest + " was published"));
            }
        }
        expected.newest().values().stream()
                .filter(filed -> !found.contains(filed.publisherId()))
                .forEach(filed -> findings.add(new Finding(Kind.LOST, "not stored: " + filed)));
    }

    private static void versions(Expected expected, List<Expected.Version> rows, List<Finding> findings) {
        Map<Expected.Version, Integer> found = new HashMap<>();
        rows.forEach(row -> found.merge(row, 1, Integer::sum));
        found.forEach((version, times) -> {
            if (times > 1) {
                findings.add(new Finding(Kind.DOUBLED, version + " is filed as " + times + " different events"));
            }
        });
        expected.versions().keySet().stream()
                .filter(version -> !expected.refusedByStore().contains(version.publisherId()))
                .filter(version -> !found.containsKey(version))
                .forEach(version -> findings.add(new Finding(Kind.LOST, version + " has left no trace")));
    }

    private static void settings(Tables tables, List<Finding> findings) throws SQLException {
        for (String name : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!tables.setting(name).equals("on")) {
                findings.add(new Finding(Kind.WRONG, "PostgreSQL runs with " + name + "=" + tables.setting(name)));
            }
        }
        long deadlocks = tables.deadlocks();
        if (deadlocks > 0) {
            findings.add(new Finding(Kind.WRONG, deadlocks + " deadlocks between writers"));
        }
    }
}
