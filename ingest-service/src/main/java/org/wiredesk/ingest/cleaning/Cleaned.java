package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.Correction;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.Removal;

/** The story, what was taken out of the text, and what that said. */
public record Cleaned(
        String body,
        List<Removal> removed,
        @Nullable String headline,
        @Nullable String byline,
        List<Author> authors,
        @Nullable Dateline dateline,
        @Nullable String copyrightNotice,
        @Nullable String usageTerms,
        List<InfoSource> infoSources,
        List<Contributor> contributors,
        List<Correction> corrections) {
    public Cleaned {
        removed = List.copyOf(removed);
        authors = List.copyOf(authors);
        infoSources = List.copyOf(infoSources);
        contributors = List.copyOf(contributors);
        corrections = List.copyOf(corrections);
    }
}
