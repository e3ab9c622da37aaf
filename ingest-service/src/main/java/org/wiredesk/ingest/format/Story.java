package org.wiredesk.ingest.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.Correction;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.PublishedPrecision;
import org.wiredesk.contract.Repair;
import org.wiredesk.contract.Subject;
import org.wiredesk.ingest.cleaning.Copy;

/**
 * An article as a format states it, before cleaning. What is null or empty was not stated.
 *
 * <p>Filled by one reader and then handed on; the fields are the {@link org.wiredesk.contract.CleanArticle}'s own.
 */
public final class Story {
    public final String format;
    public @Nullable String publisherId;
    public @Nullable String version;
    public PubStatus pubStatus = PubStatus.USABLE;
    public @Nullable String url;
    public @Nullable String sourceName;
    public @Nullable String sourceDomain;
    public @Nullable String headline;
    public @Nullable String byline;
    public @Nullable Dateline dateline;
    public @Nullable String language;
    public @Nullable Instant publishedAt;
    public PublishedPrecision publishedPrecision = PublishedPrecision.UNKNOWN;
    public @Nullable Instant modifiedAt;
    public @Nullable Instant embargoedUntil;
    public @Nullable String copyrightNotice;
    public @Nullable String usageTerms;
    public @Nullable Integer urgency;
    public final List<Author> authors = new ArrayList<>();
    public final List<InfoSource> infoSources = new ArrayList<>();
    public final List<Contributor> contributors = new ArrayList<>();
    public final List<Correction> corrections = new ArrayList<>();
    public final List<Subject> subjects = new ArrayList<>();
    public final Set<Repair> repairs = EnumSet.noneOf(Repair.class);
    public Copy copy = Copy.EMPTY;

    Story(String format) {
        this.format = format;
    }

    void published(@Nullable PublicationTime time) {
        if (time != null && publishedAt == null) {
            publishedAt = time.instant();
            publishedPrecision = time.precision();
        }
    }

    /** Mended and trimmed; null when nothing is left. */
    @Nullable
    String text(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String mended = Sanitiser.mend(value, repairs).strip();
        return mended.isEmpty() ? null : mended;
    }
}
