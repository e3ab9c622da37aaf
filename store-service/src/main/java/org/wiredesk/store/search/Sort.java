package org.wiredesk.store.search;

import java.util.Locale;

/** Orders of a listing; ties are broken by receipt and id, so that each is total. */
public enum Sort {
    /** When the pipeline received the article, newest first. */
    RECEIVED,
    /**
     * When the publisher says it was published, newest first. An article of which only the day is known stands at the start of
     * its day, one of an unknown date at the end of all.
     */
    PUBLISHED,
    /** How well headline and body match the search. */
    RELEVANCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
