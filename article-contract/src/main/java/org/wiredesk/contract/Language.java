package org.wiredesk.contract;

/**
 * The language of an article's body.
 *
 * @param tag BCP 47, "und" when it could not be told
 * @param confidence 0 to 1; 1 when the publisher stated it
 */
public record Language(String tag, double confidence) {
    public static final Language UNDETERMINED = new Language("und", 0);
}
