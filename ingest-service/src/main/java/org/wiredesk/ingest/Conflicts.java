package org.wiredesk.ingest;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Conflict;
import org.wiredesk.contract.Dateline;
import org.wiredesk.ingest.format.Story;
import org.wiredesk.ingest.identity.CanonicalUrl;

/**
 * Notes where evidence of lower rank says something else. What the bytes of a format state comes first, then what was stated beside
 * the bytes, then what the text suggests.
 */
final class Conflicts {
    private final List<Conflict> noted = new ArrayList<>();

    List<Conflict> noted() {
        return List.copyOf(noted);
    }

    void note(String field, String stated, String suggested) {
        noted.add(new Conflict(field, stated, suggested));
    }

    /** What ranks higher where there is something. */
    @Nullable
    String preferred(String field, @Nullable String stated, @Nullable String suggested) {
        if (stated == null) {
            return suggested;
        }
        if (suggested != null && !same(stated, suggested)) {
            note(field, stated, suggested);
        }
        return stated;
    }

    private static boolean same(String stated, String suggested) {
        return stated.strip().equalsIgnoreCase(suggested.strip())
                || suggested.strip().equalsIgnoreCase("by " + stated.strip());
    }

    /** Headers or query parameters that say something else than the bytes. */
    void beside(Story story, RawMessage.Stated beside) {
        preferred("publisherId", story.publisherId, beside.id());
        preferred("version", story.version, beside.version());
        CanonicalUrl url = CanonicalUrl.of(story.url);
        CanonicalUrl besideUrl = CanonicalUrl.of(beside.url());
        if (url != null && besideUrl != null && !url.key().equals(besideUrl.key())) {
            note("url", url.value(), besideUrl.value());
        }
        String source = beside.source();
        boolean isDomain = source != null && source.strip().equalsIgnoreCase(story.sourceDomain);
        if (source != null && !isDomain) {
            preferred("source", story.sourceName == null ? story.sourceDomain : story.sourceName, source);
        }
    }

    /** A story is published within days of its dateline. */
    void published(Story story, @Nullable Dateline dateline) {
        String date = dateline == null ? null : dateline.date();
        if (story.publishedAt != null && date != null && PrintedDate.isFarFrom(date, story.publishedAt)) {
            note("publishedAt", story.publishedAt.toString(), date);
        }
    }
}
