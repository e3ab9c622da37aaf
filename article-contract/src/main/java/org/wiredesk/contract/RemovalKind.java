package org.wiredesk.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a piece of text taken out of an article is. */
public enum RemovalKind {
    /** The story's own title, standfirst or slug. */
    HEADLINE,
    /** Author names, roles, an agency credited as author. */
    BYLINE,
    /** Place, date and agency in front of the first sentence. */
    DATELINE,
    /** Publication date or time, reading time. */
    TIMESTAMP,
    /** Caption or credit of a photo or video. */
    PHOTO,
    /** End-note credits: "Reporting by…; Editing by…". */
    CONTRIBUTOR,
    /** Rights notice. */
    COPYRIGHT,
    /** Where the article came from and on which terms it is reproduced. */
    SYNDICATION,
    /** About the author, agency or outlet. */
    ABOUT,
    /** Headings and teasers of other stories. */
    RELATED,
    /** Newsletter, subscription, donation, app and event calls. */
    PROMO,
    /** Everything else of the page: navigation, sharing, tags, widgets, separators. */
    CHROME,
    /** Text of the article that stands there twice. */
    DUPLICATE;

    /** The name used in JSON, headers, queries and columns. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
