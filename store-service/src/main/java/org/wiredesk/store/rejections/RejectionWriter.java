package org.wiredesk.store.rejections;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Rejection;

/** Writes rejections; keyed by their origin, so that a redelivery changes nothing. */
@ApplicationScoped
class RejectionWriter {
    /** A message that was sent back and failed again is the same rejection; one that only says so is not. */
    private static final String KNOWN = "SELECT id FROM rejection WHERE id = ANY ($1)";

    private static final String INSERT =
            """
            INSERT INTO rejection
              (origin_topic, origin_partition, origin_offset, stage, reason, detail, rejected_at, key, headers, value)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::jsonb, $10)
            ON CONFLICT (origin_topic, origin_partition, origin_offset) DO NOTHING""";

    /** One message can hold many articles and so be rejected more than once: the last is kept, in whatever order they come. */
    private static final String UPSERT_ATTEMPT =
            """
            INSERT INTO rejection_attempt AS a
              (rejection_id, origin_topic, origin_partition, origin_offset, stage, reason, detail, rejected_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (rejection_id, origin_topic, origin_partition, origin_offset) DO UPDATE SET
              stage = excluded.stage, reason = excluded.reason, detail = excluded.detail,
              rejected_at = excluded.rejected_at
            WHERE (a.rejected_at, a.detail) < (excluded.rejected_at, excluded.detail)""";

    /** A rejection says why the newest attempt failed. */
    private static final String UPDATE =
            """
            UPDATE rejection r SET
              stage = last.stage, reason = last.reason, detail = last.detail, rejected_at = last.rejected_at
            FROM (SELECT DISTINCT ON (rejection_id) * FROM rejection_attempt WHERE rejection_id = ANY ($1)
                  ORDER BY rejection_id, rejected_at DESC, detail DESC) last
            WHERE r.id = last.rejection_id
              AND (r.rejected_at, r.detail) IS DISTINCT FROM (last.rejected_at, last.detail)""";

    private final Pool pool;

    RejectionWriter(@ReactiveDataSource("write") Pool pool) {
        this.pool = pool;
    }

    Uni<Void> write(List<FiledRejection> rejections) {
        if (rejections.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String[] claimed = rejections.stream()
                .map(FiledRejection::redriveOf)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        return pool.withTransaction(
                connection -> known(connection, claimed).chain(known -> write(connection, rejections, known)));
    }

    private static Uni<Set<String>> known(SqlConnection connection, String[] claimed) {
        if (claimed.length == 0) {
            return Uni.createFrom().item(Set.of());
        }
        return connection.preparedQuery(KNOWN).execute(Tuple.of(claimed)).map(rows -> {
            Set<String> known = new HashSet<>();
            rows.forEach(row -> known.add(row.getString(0)));
            return known;
        });
    }

    private static Uni<Void> write(SqlConnection connection, List<FiledRejection> rejections, Set<String> known) {
        List<Tuple> first = new ArrayList<>();
        List<Tuple> attempts = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (FiledRejection filed : rejections) {
            boolean again = filed.redriveOf() != null && known.contains(filed.redriveOf());
            String id = again ? String.valueOf(filed.redriveOf()) : filed.id();
            if (!again) {
                first.add(row(filed));
            }
            attempts.add(attempt(id, filed));
            ids.add(id);
        }
        Uni<?> inserted = first.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(INSERT).executeBatch(first);
        return inserted.chain(() -> connection.preparedQuery(UPSERT_ATTEMPT).executeBatch(attempts))
                .chain(() -> connection.preparedQuery(UPDATE).execute(Tuple.of(ids.toArray(String[]::new))))
                .replaceWithVoid();
    }

    private static Tuple attempt(String id, FiledRejection filed) {
        Rejection rejection = filed.rejection();
        return Tuple.tuple()
                .addString(id)
                .addString(rejection.originTopic())
                .addInteger(rejection.originPartition())
                .addLong(rejection.originOffset())
                .addString(rejection.stage().code())
                .addString(rejection.reason().code())
                .addString(rejection.detail())
                .addOffsetDateTime(OffsetDateTime.ofInstant(filed.rejectedAt(), ZoneOffset.UTC));
    }

    private static Tuple row(FiledRejection filed) {
        Rejection rejection = filed.rejection();
        return Tuple.tuple()
                .addString(rejection.originTopic())
                .addInteger(rejection.originPartition())
                .addLong(rejection.originOffset())
                .addString(rejection.stage().code())
                .addString(rejection.reason().code())
                .addString(rejection.detail())
                .addOffsetDateTime(OffsetDateTime.ofInstant(filed.rejectedAt(), ZoneOffset.UTC))
                .addValue(buffer(filed.key()))
                .addString(filed.headers())
                .addValue(buffer(filed.value()));
    }

    private static io.vertx.core.buffer.@Nullable Buffer buffer(byte @Nullable [] bytes) {
        return bytes == null ? null : Buffer.buffer(bytes).getDelegate();
    }
}
