package org.wiredesk.ingest.cleaning;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RemovalKind;

/** Bylines that do without a "By": known by what stands around the names. */
final class UnsignedBylines {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_ROLE = 8;
    private static final String SOURCE = "source:";

    private UnsignedBylines() {}

    /** Who a line credits, or null when it is no byline. */
    static Bylines.@Nullable Credits read(Galley galley, int i) {
        String line = galley.string(i);
        Bylines.Credits credits = isBelowHeadline(galley, i) ? severalNames(line) : null;
        if (credits == null) {
            credits = nameBetweenBars(line);
        }
        return credits == null && isNameAboveRole(galley, i) ? Bylines.read(line) : credits;
    }

    private static boolean isBelowHeadline(Galley galley, int i) {
        return i > 0
                && galley.kindOf(i - 1) == RemovalKind.HEADLINE
                && galley.inHead(i)
                && galley.wordCount(i) <= MOST_WORDS;
    }

    /** "Ana Lund and Tomas Reed": several names and nothing else. */
    private static Bylines.@Nullable Credits severalNames(String line) {
        if (line.indexOf(',') < 0 && !line.contains(" and ") && !line.contains(" & ")) {
            return null;
        }
        for (String name : line.split("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*")) {
            if (!Bylines.isPersonName(name)) {
                return null;
            }
        }
        Bylines.Credits credits = Bylines.read(line);
        return credits != null && credits.authors().size() > 1 ? credits : null;
    }

    /** "Ana Lund · Harbour News · Posted: May 17, 2031": a name, and behind a bar a date or a house. */
    private static Bylines.@Nullable Credits nameBetweenBars(String line) {
        String[] pieces = line.split("\\s*[·|•]\\s*");
        if (pieces.length < 2 || !Bylines.isPersonName(pieces[0])) {
            return null;
        }
        for (int piece = 1; piece < pieces.length; piece++) {
            if (TimeWords.isTimestamp(pieces[piece])) {
                return Bylines.read(pieces[0]);
            }
        }
        Bylines.Credits credits = Bylines.read(line);
        return credits != null
                        && !credits.authors().isEmpty()
                        && credits.authors().get(0).organisation() != null
                ? credits
                : null;
    }

    /** A name, and on the next line nothing but a role: "Ana Lund", "Staff Writer". */
    private static boolean isNameAboveRole(Galley galley, int i) {
        int next = i + 1;
        return galley.wordCount(i) >= 2
                && galley.wordCount(i) <= 4
                && next < galley.size()
                && !galley.isStruck(next)
                && galley.wordCount(next) <= LONGEST_ROLE
                && !galley.isComplete(next)
                && Bylines.isRole(galley.string(next))
                && Bylines.isPersonName(galley.string(i));
    }

    /** "Source: Xinhua | 2031-05-17 | Editor: Lu Wei" above the story. */
    static boolean isSourceLine(Galley galley, int i) {
        return galley.inHead(i) && source(galley.string(i)).isPresent();
    }

    /** The agency that a source line names. */
    static Optional<String> source(String line) {
        if (!line.regionMatches(true, 0, SOURCE, 0, SOURCE.length())) {
            return Optional.empty();
        }
        int bar = line.indexOf('|');
        return Optional.ofNullable(Agencies.named(line.substring(SOURCE.length(), bar < 0 ? line.length() : bar)));
    }
}
