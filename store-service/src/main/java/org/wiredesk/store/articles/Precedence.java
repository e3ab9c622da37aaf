package org.wiredesk.store.articles;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.EnrichedArticle;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.EnrichmentStatus;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.contract.PubStatus;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Decides between events of the same article, by what they hold and never by when they arrive. The order is total over all
 * different events, so that any order and any repetition of them ends in the same row.
 *
 * @param version the publisher's
 * @param statusOrder a kill wins over the copy it kills
 * @param contentHash of two texts under one version, an arbitrary but fixed one
 * @param enrichmentOrder an enrichment that came about wins over a failed one, one that an operator asked for anew over others, the
 *     later asked for over the earlier, and a newer model's over an older one's
 * @param digest of the whole event but for the time of its receipt: the event's identity among those of its article
 */
record Precedence(long version, int statusOrder, String contentHash, String enrichmentOrder, UUID digest)
        implements Comparable<Precedence> {
    /** Text is compared by its bytes, as the columns are (collation "C"). */
    private static final Comparator<String> BYTES =
            (a, b) -> java.util.Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8));

    private static final Comparator<Precedence> ORDER = Comparator.comparingLong(Precedence::version)
            .thenComparingInt(Precedence::statusOrder)
            .thenComparing(Precedence::contentHash, BYTES)
            .thenComparing(Precedence::enrichmentOrder, BYTES)
            // PostgreSQL compares the bytes of a uuid; UUID itself compares two signed numbers.
            .thenComparing(precedence -> precedence.digest().toString());

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    /** @param reprocessed when an operator had the article enriched again; null when nobody did */
    static Precedence of(EnrichedArticle event, @Nullable Instant reprocessed) {
        CleanArticle article = event.article();
        return new Precedence(
                article.version(),
                statusOrder(article.pubStatus()),
                article.contentHash(),
                enrichmentOrder(event.enrichment(), reprocessed),
                digest(event, reprocessed));
    }

    @Override
    public int compareTo(Precedence other) {
        return ORDER.compare(this, other);
    }

    private static int statusOrder(PubStatus status) {
        return switch (status) {
            case USABLE -> 0;
            case WITHHELD -> 1;
            case CANCELED -> 2;
        };
    }

    private static String enrichmentOrder(Enrichment enrichment, @Nullable Instant reprocessed) {
        String models = enrichment.models().stream()
                .sorted(Comparator.comparing(ModelRef::task))
                .map(model -> model.task() + " " + sortable(model.version()) + " " + model.name())
                .collect(Collectors.joining(";"));
        String order = (enrichment.status() == EnrichmentStatus.OK ? "1 " : "0 ") + models;
        return reprocessed == null || enrichment.status() == EnrichmentStatus.FAILED
                ? order
                : "2 " + sortable(reprocessed) + " " + order;
    }

    private static String sortable(Instant time) {
        return "%015d".formatted(Math.max(0, time.getEpochSecond()));
    }

    /** "1.10" comes after "1.9". */
    private static String sortable(String version) {
        return NUMBER.matcher(version).replaceAll(number -> "%012d".formatted(Long.parseLong(number.group())));
    }

    private static UUID digest(EnrichedArticle event, @Nullable Instant reprocessed) {
        EnrichedArticle timeless =
                new EnrichedArticle(event.article().withReceivedAt(Instant.EPOCH), event.enrichment());
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(Json.write(timeless));
            if (reprocessed != null) {
                sha256.update(reprocessed.toString().getBytes(UTF_8));
            }
            ByteBuffer hash = ByteBuffer.wrap(sha256.digest());
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
