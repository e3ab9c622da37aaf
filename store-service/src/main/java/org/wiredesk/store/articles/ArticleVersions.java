package org.wiredesk.store.articles;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Correction;

/** The history of an article, newest version first. */
record ArticleVersions(String id, List<Version> versions) {

    /**
     * What is kept of a version; the text only of the current one.
     *
     * @param current whether readers get this one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(
            long version,
            boolean current,
            String pubStatus,
            @Nullable String headline,
            @Nullable String url,
            int wordCount,
            String contentHash,
            @Schema(implementation = Correction[].class) RawJson corrections,
            @Nullable Instant publishedAt,
            Instant receivedAt) {
        static Version of(VersionRow row, boolean current) {
            return new Version(
                    row.version,
                    current,
                    row.pubStatus,
                    row.headline,
                    row.url,
                    row.wordCount,
                    row.contentHash,
                    new RawJson(row.corrections),
                    row.publishedAt,
                    row.receivedAt);
        }
    }
}
