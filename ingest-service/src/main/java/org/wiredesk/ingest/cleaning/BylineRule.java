package org.wiredesk.ingest.cleaning;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.RemovalKind;

/** Takes out bylines in the head of the story, and reads authors and agencies out of them. */
final class BylineRule implements LineRule {
    private static final String BY = "byline@1";
    private static final String ROLE_LINE = "byline-role@1";
    private static final String AGENCY_LINE = "byline-agency@1";
    private static final int LONGEST = 220;
    private static final int MOST_WORDS = 30;
    private static final int PARAGRAPHS = 3;
    private static final int LONGEST_ROLE = 8;

    private static final List<String> OPENINGS =
            List.of("by", "written by", "story by", "text by", "reported by", "words by", "par", "von", "por");

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        if (stated.byline() != null && stated.authors().isEmpty()) {
            readStated(stated.byline(), findings);
        }
        int last = reach(galley);
        for (int i = 0; i < last; i++) {
            if (galley.isStruck(i)
                    || galley.isProse(i)
                    || galley.line(i).length() > LONGEST
                    || galley.wordCount(i) > MOST_WORDS) {
                continue;
            }
            if (isStated(galley, i, stated)) {
                galley.strike(i, RemovalKind.BYLINE, BY);
            } else {
                read(galley, i, stated, findings);
            }
        }
    }

    /** A standfirst or a caption may read as a paragraph: bylines are looked for until two paragraphs have been told. */
    private static int reach(Galley galley) {
        int paragraphs = 0;
        int i = 0;
        while (i < galley.size() && paragraphs < PARAGRAPHS) {
            paragraphs += galley.isProse(i) ? 1 : 0;
            i++;
        }
        return i;
    }

    private static void readStated(String byline, Findings findings) {
        Bylines.Credits credits =
                Bylines.read(byline.substring(openingLength(byline)).strip());
        if (credits != null) {
            credits.authors().forEach(findings::author);
            credits.agencies().forEach(findings::agency);
        }
    }

    private static void read(Galley galley, int i, Stated stated, Findings findings) {
        String line = galley.string(i);
        int opening = openingLength(line);
        Bylines.Credits credits = null;
        if (opening > 0 && !galley.inHead(i) && Character.isLowerCase(line.charAt(0))) {
            return;
        }
        if (opening > 0) {
            String rest = line.substring(opening).strip();
            if (rest.isEmpty()) {
                galley.strike(i, RemovalKind.BYLINE, BY);
                nameBelow(galley, i, findings);
                return;
            }
            credits = galley.isComplete(i) && galley.wordCount(i) > 8 ? null : Bylines.read(rest);
            if (credits == null && stated.source() != null) {
                credits = withoutSource(rest, stated.source().name());
            }
            if (credits != null
                    && (!credits.isEmpty() || !credits.organisations().isEmpty())) {
                galley.strike(i, RemovalKind.BYLINE, BY);
                take(credits, line, findings);
                continueBelow(galley, i, findings);
            }
            return;
        }
        if (UnsignedBylines.isSourceLine(galley, i)) {
            galley.strike(i, RemovalKind.BYLINE, AGENCY_LINE);
            UnsignedBylines.source(line).ifPresent(findings::agency);
            return;
        }
        Bylines.Credits names = UnsignedBylines.read(galley, i);
        if (names != null) {
            galley.strike(i, RemovalKind.BYLINE, BY);
            take(names, line, findings);
            continueBelow(galley, i, findings);
            return;
        }
        String agency = Agencies.named(withoutPlace(line));
        if (agency != null && galley.inHead(i)) {
            galley.strike(i, RemovalKind.BYLINE, AGENCY_LINE);
            findings.agency(agency);
            if (findings.byline == null) {
                findings.byline = line;
            }
        }
    }

    /** "By" on a line of its own, the name on the next. */
    private static void nameBelow(Galley galley, int i, Findings findings) {
        int next = i + 1;
        if (next < galley.size()
                && !galley.isStruck(next)
                && galley.wordCount(next) <= LONGEST_ROLE
                && !galley.isComplete(next)) {
            Bylines.Credits credits = Bylines.read(galley.string(next));
            if (credits != null && !credits.isEmpty()) {
                galley.strike(next, RemovalKind.BYLINE, BY);
                take(credits, galley.string(next), findings);
                continueBelow(galley, next, findings);
            }
        }
    }

    /** "Associated Press in Valencia". */
    private static String withoutPlace(String line) {
        int in = line.indexOf(" in ");
        return in > 0 && Places.isPlausible(line.substring(in + 4)) ? line.substring(0, in) : line;
    }

    /** The line below a byline may hold the author's role or agency alone. */
    private static void continueBelow(Galley galley, int i, Findings findings) {
        int next = i + 1;
        if (next >= galley.size()
                || galley.isStruck(next)
                || galley.wordCount(next) > LONGEST_ROLE
                || galley.isComplete(next)) {
            return;
        }
        String below = galley.string(next);
        if (!isSetAsRole(galley, next)) {
            return;
        }
        Bylines.Credits credits = Bylines.read("A. Nobody, " + below);
        if (credits == null
                || credits.authors().size() != 1
                || credits.authors().get(0).role() == null) {
            return;
        }
        galley.strike(next, RemovalKind.BYLINE, ROLE_LINE);
        for (int a = 0; a < findings.authors.size(); a++) {
            Author author = findings.authors.get(a);
            if (author.role() == null) {
                Author read = credits.authors().get(0);
                findings.authors.set(
                        a,
                        new Author(
                                author.name(),
                                read.role(),
                                author.organisation() == null ? read.organisation() : author.organisation()));
            }
        }
    }

    /** Three words at most, or capitalised throughout: "staff writer", "Chief Harbour Correspondent, Harbour Press". */
    private static boolean isSetAsRole(Galley galley, int i) {
        boolean capitals = true;
        for (int word = galley.firstWord(i); word < galley.endWord(i); word++) {
            boolean little = galley.words().end(word) - galley.words().start(word) <= 3;
            capitals &= little || galley.words().is(word, Words.CAPITALISED);
        }
        return capitals || galley.wordCount(i) <= 3;
    }

    private static void take(Bylines.Credits credits, String line, Findings findings) {
        if (findings.byline == null) {
            findings.byline = line;
        }
        credits.authors().forEach(findings::author);
        credits.agencies().forEach(findings::agency);
    }

    private static Bylines.@Nullable Credits withoutSource(String rest, @Nullable String source) {
        if (source == null || !rest.toLowerCase(Locale.ROOT).endsWith(source.toLowerCase(Locale.ROOT))) {
            return null;
        }
        String head = rest.substring(0, rest.length() - source.length()).strip();
        return head.isEmpty() ? null : Bylines.read(head + ", " + source);
    }

    private static boolean isStated(Galley galley, int i, Stated stated) {
        String byline = stated.byline();
        String line = galley.string(i);
        if (byline != null && line.equalsIgnoreCase(byline.strip())) {
            return true;
        }
        for (Author author : stated.authors()) {
            if (line.equalsIgnoreCase(author.name()) || line.equalsIgnoreCase("By " + author.name())) {
                return galley.inHead(i);
            }
        }
        return false;
    }

    /** Length of "By " and the like; "ByNina" counts, as pages that lose their white space print it. */
    private static int openingLength(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) {
            if (lower.startsWith(opening)) {
                int at = opening.length();
                if (at == line.length() || Blank.is(line.charAt(at)) || line.charAt(at) == ':') {
                    return at < line.length() && line.charAt(at) == ':' ? at + 1 : at;
                }
                if (opening.equals("by") && line.startsWith("By") && Character.isUpperCase(line.charAt(at))) {
                    return at;
                }
            }
        }
        return 0;
    }
}
