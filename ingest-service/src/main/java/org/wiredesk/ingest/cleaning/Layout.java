package org.wiredesk.ingest.cleaning;

/**
 * What the page says about the place of a line. Plain text has none.
 *
 * @param linkShare share of the line's characters that are part of a link
 * @param outside whether the line stands outside of what weighs as the page's main content
 * @param hints what tags, classes and ids around the line call it: bits of {@code HINT_} constants
 * @param siblingWords words of the paragraphs that have the same parent element
 * @param tag 0 text, 1 paragraph, 2 heading, 3 first-level heading, 4 list item, 5 caption, 6 table cell, 7 other
 * @param depth number of elements around the line
 * @param evidence what only the model for pages looks at
 */
public record Layout(
        double linkShare, boolean outside, int hints, int siblingWords, int tag, int depth, PageEvidence evidence) {
    public static final int HINT_FURNITURE = 1;
    public static final int HINT_STORY = 1 << 1;
    public static final int HINT_RELATED = 1 << 2;
    public static final int HINT_PROMO = 1 << 3;
    public static final int HINT_BYLINE = 1 << 4;
    public static final int HINT_CAPTION = 1 << 5;
    public static final int HINT_COMMENT = 1 << 6;
    public static final int HINT_SHARE = 1 << 7;
    public static final int HINT_META = 1 << 8;
    public static final int HINT_ARTICLE = 1 << 9;

    public static final int HINT_LEGAL = 1 << 10;
    public static final int HINT_HIDDEN = 1 << 11;
    public static final int HINT_SUMMARY = 1 << 12;
    public static final int HINT_QUOTE = 1 << 13;
    public static final int HINT_TITLE = 1 << 14;
    /** Number of hints that pages give. */
    public static final int HINTS = 15;

    /** Parts of a wire's envelope: markers and headers, slugs and headlines, times of filing, lists of pictures. */
    public static final int HINT_WIRE_MARK = 1 << 16;

    public static final int HINT_WIRE_SLUG = 1 << 17;
    public static final int HINT_WIRE_TIME = 1 << 18;
    public static final int HINT_WIRE_PHOTO = 1 << 19;

    public static final Layout NONE = new Layout(0, false, 0, 0, 0, 0, PageEvidence.NONE);
}
