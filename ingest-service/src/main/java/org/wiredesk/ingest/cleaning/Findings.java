package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.Correction;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.InfoSource;

/** What rules learn about an article while they strike out lines. */
final class Findings {
    @Nullable
    String headline;

    @Nullable
    String byline;

    @Nullable
    Dateline dateline;

    final List<Author> authors = new ArrayList<>();
    final Set<InfoSource> infoSources = new LinkedHashSet<>();
    final List<Contributor> contributors = new ArrayList<>();
    final List<Correction> corrections = new ArrayList<>();
    final Set<String> copyright = new LinkedHashSet<>();
    final Set<String> terms = new LinkedHashSet<>();

    void author(Author author) {
        if (authors.stream().noneMatch(known -> known.name().equalsIgnoreCase(author.name()))) {
            authors.add(author);
        }
    }

    void agency(String name) {
        infoSources.add(new InfoSource(name, "agency"));
    }

    void originalPublisher(String name) {
        infoSources.add(new InfoSource(name, "original-publisher"));
    }
}
