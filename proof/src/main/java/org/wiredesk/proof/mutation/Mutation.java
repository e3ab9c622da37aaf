package org.wiredesk.proof.mutation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.wiredesk.proof.fault.FaultKind;

/** A fault in a service that a proof must find, and the disturbance in which it shows. */
public enum Mutation {
    /** Offsets are committed before the rows are. */
    ACK_BEFORE_COMMIT(
            List.of(
                    new Patch(
                            "store-service",
                            "org.wiredesk.store.articles.Lanes",
                            List.of(
                                    new Patch.Change(
                                            """
                            return Uni.join().all(writes).andCollectFailures().map(written -> written.stream()
                                    .reduce(Written.NOTHING, Written::plus));
                    """,
                                            """
                            Uni.join().all(writes).andCollectFailures().subscribe().with(done -> {}, failure -> {});
                            return Uni.createFrom().item(Written.NOTHING);
                    """)))),
            Map.of(),
            FaultKind.KILL_STALLED_STORE),

    /** What comes last stays, whatever its version. */
    NO_VERSION_GUARD(
            List.of(new Patch(
                    "store-service",
                    "org.wiredesk.store.articles.ArticleSql",
                    List.of(new Patch.Change(
                            """
                                WHERE (a.version, a.status_order, a.content_hash, a.enrichment_order, a.digest)
                                  < (excluded.version, excluded.status_order, excluded.content_hash, excluded.enrichment_order, excluded.digest)
                    """,
                            "")))),
            Map.of(),
            FaultKind.SHUFFLE),

    /** Writers take the rows that they share in any order, each as slowly as on a busy machine: in the right order that is no harm. */
    NO_SORT_BY_KEY(
            List.of(
                    new Patch(
                            "store-service",
                            "org.wiredesk.store.articles.ChildSql",
                            List.of(
                                    new Patch.Change(
                                            "ORDER BY u.id COLLATE \"C\", u.name COLLATE \"C\" DESC, coalesce(u.country, '') DESC",
                                            "ORDER BY u.id COLLATE \"C\", u.name COLLATE \"C\" DESC, coalesce(u.country, '') DESC"
                                                    + ") AS once ORDER BY md5(once.id || pg_backend_pid()) OFFSET 0) AS slow"
                                                    + " WHERE pg_sleep(0.002) IS NOT NULL"),
                                    new Patch.Change(
                                            "SELECT DISTINCT ON (u.id COLLATE \"C\")",
                                            "SELECT slow.* FROM (SELECT once.* FROM (SELECT DISTINCT ON (u.id COLLATE \"C\")")))),
            Map.of(),
            FaultKind.BACKLOG),

    /** The broker's leader alone confirms, and what a producer repeats is not recognised. */
    ACKS_1(List.of(), acks1(), FaultKind.LOST_ANSWERS);

    private final List<Patch> patches;
    private final Map<String, String> settings;
    private final FaultKind shownBy;

    Mutation(List<Patch> patches, Map<String, String> settings, FaultKind shownBy) {
        this.patches = patches;
        this.settings = settings;
        this.shownBy = shownBy;
    }

    /** What is written otherwise in the services. */
    public List<Patch> patches() {
        return patches;
    }

    /** Settings of the services that it needs. */
    public Map<String, String> settings() {
        return settings;
    }

    /** The kind of fault that must bring it to light. */
    public FaultKind shownBy() {
        return shownBy;
    }

    /** As it is written on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of the stages before the store, whose channels take them from the connector. */
    private static Map<String, String> acks1() {
        return Map.of(
                "mp.messaging.connector.smallrye-kafka.acks", "1",
                "mp.messaging.connector.smallrye-kafka.enable.idempotence", "false");
    }
}
