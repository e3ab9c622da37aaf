package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sentences of a line, cut only where the end is plain: rules that take a sentence would rather take none than half of one. */
final class Sentences {

    /** A sentence with its closing quotation marks and brackets. */
    record Span(int start, int end) {}

    private Sentences() {}

    static List<Span> of(String text, int start, int end) {
        List<Span> spans = new ArrayList<>();
        int from = start;
        for (int at = start; at < end; at++) {
            if (endsAt(text, at, from, end)) {
                int after = closing(text, at + 1, end);
                spans.add(new Span(from, after));
                from = Blank.skip(text, after, end);
                at = from - 1;
            }
        }
        if (from < end) {
            spans.add(new Span(from, end));
        }
        return spans;
    }

    /** True when the last character before {@code end}, quotation marks and brackets aside, ends a sentence. */
    static boolean isComplete(String text, int start, int end) {
        int at = end;
        while (at > start && "\"'”’»)]".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > start && isTerminal(text.charAt(at - 1));
    }

    static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '।' || c == '؟';
    }

    private static boolean endsAt(String text, int at, int from, int end) {
        char c = text.charAt(at);
        if (!isTerminal(c)) {
            return false;
        }
        int after = closing(text, at + 1, end);
        int next = Blank.skip(text, after, end);
        if (next >= end || next == after) {
            return false;
        }
        char opening = text.charAt(next);
        if (Character.isLowerCase(opening) || isTerminal(opening)) {
            return false;
        }
        return c != '.' || !isAbbreviation(text, at, from);
    }

    private static int closing(String text, int from, int end) {
        int at = from;
        while (at < end && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** An initial ("J."), dotted letters ("U.S.") or a short capitalised title ("Gov.", "Lt."). */
    private static boolean isAbbreviation(String text, int dot, int from) {
        int start = dot;
        while (start > from && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        int length = dot - start;
        if (length == 0 || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        return length == 1
                || text.substring(start, dot).indexOf('.') >= 0
                || TITLES.contains(text.substring(start, dot));
    }

    private static final Set<String> TITLES = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Gov", "Sen", "Rep", "Gen", "Lt", "Col", "Sgt", "Maj", "Capt", "Rev", "St",
            "Jr", "Sr", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "No", "Inc", "Co", "Corp", "Ltd", "Bros",
            "Mt");
}
