package org.wiredesk.store.rejections;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Stage;
import org.wiredesk.store.search.Position;
import org.wiredesk.store.search.Queries;
import org.wiredesk.store.search.Statement;

/** Reads what was filed of rejections. */
@ApplicationScoped
class RejectionReader {
    /** Enough to see what is wrong; all of it is at /api/rejections/{id}/value. */
    private static final int SHOWN_BYTES = 64 * 1024;

    private static final String SUMMARY =
            """
            select r.id, r.stage, r.reason, r.detail, r.originTopic, r.originPartition, r.originOffset, r.rejectedAt,
              r.size, r.attempts, r.redrivenAt
            from RejectionRow r where 1 = 1""";

    private static final String ATTEMPTS =
            """
            SELECT origin_topic, origin_partition, origin_offset, stage, reason, detail, rejected_at
            FROM rejection_attempt WHERE rejection_id = $1 ORDER BY rejected_at, origin_offset LIMIT 1000""";

    private static final String REDRIVES =
            "SELECT redriven_at FROM redrive WHERE rejection_id = $1 ORDER BY redriven_at LIMIT 1000";

    private final Mutiny.SessionFactory sessions;
    private final Pool pool;
    private final ObjectMapper mapper;

    RejectionReader(Mutiny.SessionFactory sessions, Pool pool, ObjectMapper mapper) {
        this.sessions = sessions;
        this.pool = pool;
        this.mapper = mapper;
    }

    /**
     * Which rejections; null is no condition.
     *
     * @param redriven whether it was sent back since it last failed
     * @param sendable only those that can be sent back: the bytes were kept, and came from a topic of the pipeline
     */
    record Wanted(
            @Nullable Stage stage, @Nullable RejectionReason reason, @Nullable Boolean redriven, boolean sendable) {}

    /** Newest first. */
    Uni<List<RejectionViews.Summary>> list(Wanted wanted, @Nullable Position after, int limit) {
        Stage stage = wanted.stage();
        RejectionReason reason = wanted.reason();
        StringBuilder query = new StringBuilder(SUMMARY);
        if (stage != null) {
            query.append(" and r.stage = :stage");
        }
        if (reason != null) {
            query.append(" and r.reason = :reason");
        }
        if (wanted.redriven() != null) {
            // Counted, not timed: a message can fail again before it is on record that it was sent.
            query.append(wanted.redriven() ? " and r.redrives >= r.attempts" : " and r.redrives < r.attempts");
        }
        if (wanted.sendable()) {
            query.append(" and r.size > 0 and r.originTopic in :topics");
        }
        if (after != null) {
            query.append(" and (r.rejectedAt, r.id) < (:at, :id)");
        }
        query.append(" order by r.rejectedAt desc, r.id desc");
        return sessions.withSession(session -> {
            Mutiny.SelectionQuery<RejectionViews.Summary> rows = session.createQuery(
                            query.toString(), RejectionViews.Summary.class)
                    .setMaxResults(limit);
            if (stage != null) {
                rows.setParameter("stage", stage.code());
            }
            if (reason != null) {
                rows.setParameter("reason", reason.code());
            }
            if (wanted.sendable()) {
                rows.setParameter("topics", Redriver.TOPICS);
            }
            if (after != null) {
                rows.setParameter("at", after.received()).setParameter("id", after.id());
            }
            return rows.getResultList();
        });
    }

    Uni<@Nullable RejectionRow> find(String id) {
        return sessions.withSession(
                session -> session.createQuery("from RejectionRow r where r.id = :id", RejectionRow.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    Uni<RejectionViews.Whole> view(RejectionRow row) {
        List<Object> id = List.of(row.id);
        return Queries.run(pool, new Statement(ATTEMPTS, id), RejectionReader::attempt)
                .chain(attempts -> Queries.run(
                                pool, new Statement(REDRIVES, id), redrive -> Queries.instant(redrive, 0))
                        .map(redrives -> view(row, attempts, redrives)));
    }

    private static RejectionViews.Attempt attempt(Row row) {
        return new RejectionViews.Attempt(
                row.getString(0),
                row.getInteger(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Queries.instant(row, 6));
    }

    private RejectionViews.Whole view(RejectionRow row, List<RejectionViews.Attempt> attempts, List<Instant> redrives) {
        byte[] value = row.value == null ? new byte[0] : row.value;
        boolean cut = value.length > SHOWN_BYTES;
        byte[] shown = cut ? Arrays.copyOf(value, SHOWN_BYTES) : value;
        String text = Bytes.text(shown, cut);
        return new RejectionViews.Whole(
                new RejectionViews.Summary(
                        row.id,
                        row.stage,
                        row.reason,
                        row.detail,
                        row.originTopic,
                        row.originPartition,
                        row.originOffset,
                        row.rejectedAt,
                        value.length,
                        row.attempts,
                        row.redrivenAt),
                headers(row.headers),
                row.key == null ? null : Bytes.text(row.key, true),
                text,
                text == null ? Bytes.base64(shown) : null,
                cut,
                attempts,
                redrives);
    }

    private List<RejectionViews.Header> headers(String json) {
        try {
            List<RejectionViews.Header> headers = new ArrayList<>();
            for (JsonNode header : mapper.readTree(json)) {
                byte[] value = Base64.getDecoder().decode(header.path("value").asText(""));
                String text = Bytes.text(value, false);
                headers.add(new RejectionViews.Header(
                        header.path("name").asText(), text, text == null ? Bytes.base64(value) : null));
            }
            return headers;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
