package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.RemovalKind;

/**
 * A galley proof: copy in which rules strike out what is not the story. Not thread-safe; one per article.
 *
 * <p>The parts of a text that rules speak of: the <em>head</em> is what stands before the first paragraph of prose, the
 * <em>end</em> what stands after the last one or after a line that closes the story.
 */
final class Galley {
    /** From here on a line that ends like a sentence reads as a paragraph, not as a teaser or a caption. */
    private static final int PROSE_WORDS = 16;
    /** A line with more asides and notices than this is none that somebody wrote. */
    private static final int MOST_PARTS = 64;

    private record Mark(RemovalKind kind, String rule, int start, int end) {}

    private final Copy copy;
    private final Set<String> off;
    private final Words words;
    private final int[] firstWord;
    private final boolean[] prose;
    private final @Nullable Mark[] struck;
    /** What was struck of lines in part, by line. */
    private final Map<Integer, List<Mark>> parts = new HashMap<>();

    private final StandingCount standing;
    /** The part struck last of lines of which no word is left. */
    private final @Nullable Mark[] inParts;

    private int closedAt = Integer.MAX_VALUE;
    private int firstProse;
    private int lastProse;

    /** @param off rules whose strikes do not count for this article */
    Galley(Copy copy, Set<String> off) {
        this.copy = copy;
        this.off = off;
        words = Words.of(copy.text());
        int lines = copy.lines().size();
        firstWord = new int[lines + 1];
        prose = new boolean[lines];
        struck = new @Nullable Mark[lines];
        inParts = new @Nullable Mark[lines];
        int word = 0;
        for (int i = 0; i < lines; i++) {
            firstWord[i] = word;
            int end = copy.lines().get(i).end();
            while (word < words.size() && words.start(word) < end) {
                word++;
            }
            firstWord[i + 1] = word;
            prose[i] = readsAsProse(i);
        }
        standing = new StandingCount(prose);
        firstProse = next(0);
        lastProse = previous(lines - 1);
    }

    /** The first paragraph that stands from a line on, or the number of lines. */
    private int next(int from) {
        int at = from;
        while (at < size() && (!prose[at] || isStruck(at))) {
            at++;
        }
        return at;
    }

    /** The last paragraph that stands up to a line, or -1. */
    private int previous(int from) {
        int at = from;
        while (at >= 0 && (!prose[at] || isStruck(at))) {
            at--;
        }
        return at;
    }

    private void noteStruck(int i) {
        if (prose[i]) {
            standing.remove(i);
            firstProse = i == firstProse ? next(i) : firstProse;
            lastProse = i == lastProse ? previous(i) : lastProse;
        }
    }

    private boolean readsAsProse(int i) {
        Line line = line(i);
        int count = wordCount(i);
        if (count < PROSE_WORDS || line.isHeading()) {
            return false;
        }
        int capitals = 0;
        for (int word = firstWord(i); word < endWord(i); word++) {
            if (words.is(word, Words.CAPITALISED)) {
                capitals++;
            }
        }
        return capitals * 5 < count * 3 && (count >= 40 || Sentences.isComplete(copy.text(), line.start(), line.end()));
    }

    String text() {
        return copy.text();
    }

    Words words() {
        return words;
    }

    int size() {
        return struck.length;
    }

    Line line(int i) {
        return copy.lines().get(i);
    }

    String string(int i) {
        Line line = line(i);
        return copy.text().substring(line.start(), line.end());
    }

    int firstWord(int i) {
        return firstWord[i];
    }

    int endWord(int i) {
        return firstWord[i + 1];
    }

    int wordCount(int i) {
        return firstWord[i + 1] - firstWord[i];
    }

    boolean isProse(int i) {
        return prose[i];
    }

    /** Whether nothing of a line is left, be it struck as a whole or in parts. */
    boolean isStruck(int i) {
        return struck[i] != null || inParts[i] != null;
    }

    @Nullable
    RemovalKind kindOf(int i) {
        Mark mark = struck[i] == null ? inParts[i] : struck[i];
        return mark == null ? null : mark.kind;
    }

    /** The kind of what was struck of a line so far, be it all or a part; null when nothing was. */
    @Nullable
    RemovalKind kindOfPart(int i) {
        List<Mark> struckParts = parts.get(i);
        return struckParts == null ? kindOf(i) : struckParts.get(0).kind;
    }

    /** The kind of the part struck at the beginning of a line, or null. */
    @Nullable
    RemovalKind kindOfBeginning(int i) {
        for (Mark mark : parts.getOrDefault(i, List.of())) {
            if (mark.start == line(i).start()) {
                return mark.kind;
            }
        }
        return null;
    }

    boolean isComplete(int i) {
        Line line = line(i);
        return Sentences.isComplete(copy.text(), line.start(), line.end());
    }

    /** Nearest line before that still stands, or -1. */
    int previousStanding(int i) {
        int at = i - 1;
        while (at >= 0 && isStruck(at)) {
            at--;
        }
        return at;
    }

    boolean inHead(int i) {
        return i < firstProse();
    }

    boolean atEnd(int i) {
        return i > closedAt || lastProse >= 0 && i > lastProse;
    }

    /** Index of the first paragraph that stands, or the number of lines when there is none. */
    int firstProse() {
        return firstProse <= closedAt ? firstProse : size();
    }

    boolean isClosedBefore(int i) {
        return i > closedAt;
    }

    /** Notes that the story is over before a line, if enough of one has been told by then: menus have rights notices, too. */
    void closeAt(int i) {
        int all = standing.all();
        int before = standing.before(i);
        if (before >= 2 && before * 4 >= all || before == 1 && all <= 2) {
            closedAt = Math.min(closedAt, i);
            lastProse = previous(Math.min(closedAt, lastProse));
        }
    }

    Copy.Origin origin() {
        return copy.origin();
    }

    int standingProse() {
        return standing.all();
    }

    /** Strikes a line; of a line that was struck in part, what is left of it. */
    void strike(int i, RemovalKind kind, String rule) {
        if (isStruck(i) || isOff(rule)) {
            return;
        }
        Line line = line(i);
        List<Mark> before = parts.getOrDefault(i, List.of()).stream()
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
        if (!before.isEmpty()) {
            // What stands beside a rights notice on its line is small print as well.
            RemovalKind rest = before.get(0).kind == RemovalKind.COPYRIGHT ? RemovalKind.COPYRIGHT : kind;
            int at = line.start();
            for (Mark part : before) {
                strike(i, at, part.start, rest, rule);
                at = part.end;
            }
            strike(i, at, line.end(), rest, rule);
        } else {
            struck[i] = new Mark(kind, rule, line.start(), line.end());
            noteStruck(i);
        }
    }

    /** Strikes a part of a line; white space at its ends is left. Parts that would overlap an earlier one are not taken. */
    void strike(int i, int from, int to, RemovalKind kind, String rule) {
        int start = Blank.skip(text(), from, to);
        int end = Blank.skipBack(text(), start, to);
        Line line = line(i);
        if (start >= end || isStruck(i) || isOff(rule)) {
            return;
        }
        if (start <= line.start() && end >= line.end()) {
            strike(i, kind, rule);
            return;
        }
        List<Mark> before = parts.computeIfAbsent(i, at -> new ArrayList<>(2));
        if (before.size() > MOST_PARTS || isMarked(i, start, end)) {
            return;
        }
        Mark mark = new Mark(kind, rule, start, end);
        before.add(mark);
        if (!hasStandingWords(line, before)) {
            inParts[i] = mark;
            noteStruck(i);
        }
    }

    private boolean hasStandingWords(Line line, List<Mark> marks) {
        for (int word = words.firstFrom(line.start()); word < words.size() && words.start(word) < line.end(); word++) {
            int at = words.start(word);
            boolean stands = true;
            for (Mark mark : marks) {
                stands &= at < mark.start || at >= mark.end;
            }
            if (stands) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a rule strikes does not count for this article. */
    boolean isOff(String rule) {
        return off.contains(rule);
    }

    /** Whether a part of a line's span is struck. */
    boolean isMarked(int i, int start, int end) {
        for (Mark mark : parts.getOrDefault(i, List.of())) {
            if (start < mark.end && mark.start < end) {
                return true;
            }
        }
        return false;
    }

    /** What was struck, in order. A line of which nothing but punctuation is left goes with the part that was struck. */
    List<Removal> removals() {
        List<Removal> removals = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Mark whole = struck[i];
            List<Mark> marks = parts.get(i);
            if (whole != null) {
                removals.add(removal(whole, whole.start, whole.end));
            } else if (marks != null) {
                marks.sort(Comparator.comparingInt(Mark::start));
                addParts(line(i), marks, removals);
            }
        }
        return removals;
    }

    private void addParts(Line line, List<Mark> parts, List<Removal> removals) {
        boolean wordsLeft = false;
        int at = line.start();
        for (Mark part : parts) {
            wordsLeft |= hasWords(at, part.start);
            at = part.end;
        }
        wordsLeft |= hasWords(at, line.end());
        for (int p = 0; p < parts.size(); p++) {
            Mark part = parts.get(p);
            int start = part.start;
            int end = part.end;
            if (!wordsLeft) {
                start = p == 0 ? line.start() : start;
                end = p + 1 == parts.size() ? line.end() : parts.get(p + 1).start;
                start = Blank.skip(text(), start, end);
                end = Blank.skipBack(text(), start, end);
            }
            removals.add(removal(part, start, end));
        }
    }

    private boolean hasWords(int from, int to) {
        int word = words.firstFrom(from);
        return word < words.size() && words.start(word) < to;
    }

    private Removal removal(Mark mark, int start, int end) {
        return new Removal(mark.kind, mark.rule, start, end, text().substring(start, end));
    }
}
