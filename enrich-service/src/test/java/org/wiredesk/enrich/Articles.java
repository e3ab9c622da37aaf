package org.wiredesk.enrich;

import java.time.Instant;
import java.util.List;

import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Language;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.PublishedPrecision;
import org.wiredesk.contract.Source;

/** Clean articles as ingest-service would write them. */
public final class Articles {
    public static final String BODY =
            """
            Marta Lindqvist, who runs the harbour of Norrvik, praised the crews on Monday.

            "They worked through the worst storm in years," she said.""";

    private Articles() {}

    public static CleanArticle of(String id, PubStatus status, String body) {
        return new CleanArticle(
                id,
                null,
                1,
                status,
                null,
                new Source("Harbour Gazette", null),
                "Harbour of Norrvik reopens",
                null,
                List.of(),
                null,
                new Language("en", 1),
                body,
                List.of(),
                body,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                PublishedPrecision.UNKNOWN,
                Instant.parse("2026-03-02T08:00:00Z"),
                "0".repeat(64),
                "0",
                20,
                "text/plain",
                List.of(),
                List.of());
    }
}
