package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.Subject;
import org.wiredesk.ingest.cleaning.Copy;
import org.wiredesk.ingest.cleaning.Layout;
import org.wiredesk.ingest.cleaning.Line;
import org.wiredesk.ingest.cleaning.PageEvidence;

/**
 * Sets the copy of a wire message: all of it is raw text, with the lines and marks of the envelope marked as such, and what they
 * state put into the story. Marks are "^" in front of a line and "&lt;" or "=" at its end.
 */
final class WireText {
    private static final int MOST_LEAD_LINES = 12;
    /** From here on a first line is broken off by the width of the wire, and the next continues it. */
    private static final int FULL_LINE = 45;

    private static final int MOST_BYLINE_WORDS = 6;
    private static final Pattern SLUG = Pattern.compile("(?:AM|PM|BC)-.{1,120}|.{1,120},\\d{1,5}");
    private static final Pattern WORDS_AT_END = Pattern.compile(",\\d{1,5}$");
    /** Number of a take or lead: "2ND LEAD", "1st Ld-Writethru". */
    private static final Pattern TAKE =
            Pattern.compile("(?i)(\\d{1,2}(st|nd|rd|th) )?(lead|ld|net|add|take|update|writethru)[- \\w]{0,20}");

    private static final Pattern NOTE = Pattern.compile("(?i)(eds?|editors?|editor's note)\\s{0,3}[:_-].{0,2000}");
    private static final Pattern PICTURES =
            Pattern.compile("(?i)(\\p{L}{1,12} )?(photos?|graphics?|video|audio)\\s[\\p{Lu}\\d ,.-]{3,2000}");
    private static final Pattern END_MARK =
            Pattern.compile("(?i)-0-|-30-|#{2,5}|\\(?ends?\\)?|\\(more\\)|nnnn|\\.{3,80}|(\\. ){3,40}\\.?");
    private static final Pattern NOT_FOR_PUBLICATION =
            Pattern.compile("(?i)the following information is not (intended )?for publication\\.?");
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)[- ]{0,3}((?:additional )?(?:reporting|editing|writing))(?: by)?:\\s{0,3}([\\p{L} .'-]{3,60})");

    private final Story story;
    private final StringBuilder raw = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();

    WireText(Story story) {
        this.story = story;
    }

    /** Marks lines that say that the text ends here: "-0-", "###", "(END)", "NNNN", a leader of dots. */
    static Copy withEndMarks(Copy copy) {
        List<Line> lines = new ArrayList<>(copy.lines());
        boolean marked = false;
        for (int i = lines.size() - 1; i > 0; i--) {
            Line line = lines.get(i);
            if (line.length() > 80
                    || !END_MARK.matcher(copy.text().substring(line.start(), line.end()))
                            .matches()) {
                break;
            }
            lines.set(i, hinted(line.start(), line.end(), Layout.HINT_WIRE_MARK));
            marked = true;
        }
        return marked ? new Copy(copy.text(), lines, copy.origin()) : copy;
    }

    void header(String header) {
        boolean first = true;
        for (String line : header.replace('\u001f', ' ').split("[\r\n]+")) {
            if (add(line, first ? Layout.HINT_WIRE_MARK : Layout.HINT_WIRE_SLUG)) {
                first = false;
            }
        }
    }

    void signature(String signature) {
        for (String line : signature.split("[\r\n]+")) {
            add(line, Layout.HINT_WIRE_TIME);
        }
    }

    void text(String text) {
        String mended = Sanitiser.mend(text, story.repairs);
        int end = lead(mended);
        Copy copy = withEndMarks(Copy.ofPlainText(mended.substring(end)));
        int from = startSegment(copy.text());
        boolean secret = false;
        for (Line line : copy.lines()) {
            String shown = copy.text().substring(line.start(), line.end());
            secret |= NOT_FOR_PUBLICATION.matcher(shown).matches();
            if (secret) {
                credit(shown);
            }
            if (secret || line.layout().hints() != 0) {
                lines.add(hinted(from + line.start(), from + line.end(), Layout.HINT_WIRE_MARK));
            } else {
                marked(shown, from + line.start(), 0);
            }
        }
    }

    /** Reads the lines in front of the text: those with a caret, or those up to the one that ends with "=". */
    private int lead(String text) {
        List<String> lead = new ArrayList<>();
        int carets = 0;
        int end = 0;
        for (int at = 0; at < text.length() && lead.size() < MOST_LEAD_LINES; ) {
            int next = text.indexOf('\n', at);
            next = next < 0 ? text.length() : next + 1;
            String line = text.substring(at, next).strip();
            at = next;
            if (line.isEmpty()) {
                continue;
            }
            boolean caret = line.charAt(0) == '^';
            if (!caret && carets > 0) {
                break;
            }
            lead.add(line);
            carets += caret ? 1 : 0;
            if (caret || line.endsWith("=") || lead.size() == 1 && line.startsWith("ZCZC")) {
                end = at;
                if (line.endsWith("=") && !caret) {
                    break;
                }
            }
        }
        leadLines(text.substring(0, end));
        return end;
    }

    private void leadLines(String lead) {
        boolean byline = false;
        int i = 0;
        for (String part : lead.split("\n")) {
            String line = part.strip();
            if (line.isEmpty()) {
                continue;
            }
            int start = startSegment(line);
            if (line.startsWith("ZCZC")) {
                lines.add(hinted(start, start + line.length(), Layout.HINT_WIRE_MARK));
                continue;
            }
            String content = unmarked(line);
            boolean ofByline = byline && content.split(" ").length <= MOST_BYLINE_WORDS;
            int hint = content.isEmpty() || ofByline ? 0 : leadHint(content, i, line.charAt(0) == '^');
            byline |= isByline(content);
            marked(line, start, hint);
            i++;
        }
    }

    Copy copy() {
        return new Copy(raw.toString(), lines, Copy.Origin.TEXT);
    }

    private int leadHint(String content, int i, boolean caret) {
        if (isByline(content)) {
            return 0;
        }
        if (i == 0 && SLUG.matcher(content).matches()) {
            String slug = WORDS_AT_END.matcher(content).replaceFirst("");
            story.subjects.add(new Subject(slug, null));
            return Layout.HINT_WIRE_SLUG;
        }
        if (NOTE.matcher(content).matches()) {
            NitfReader.note(content, story);
            return Layout.HINT_WIRE_MARK;
        }
        if (PICTURES.matcher(content).matches()) {
            return Layout.HINT_WIRE_PHOTO;
        }
        if (!TAKE.matcher(content).matches()) {
            headline(content, caret);
        }
        return Layout.HINT_WIRE_SLUG;
    }

    /** With carets the first line is the headline and the next the standfirst; without, kickers stand above the headline. */
    private void headline(String content, boolean caret) {
        String known = story.headline;
        if (known != null && known.length() >= FULL_LINE && Character.isLowerCase(content.codePointAt(0))) {
            story.headline = known + " " + content;
        } else if (known == null || !caret) {
            story.headline = story.text(content);
        }
    }

    private static boolean isByline(String content) {
        return content.regionMatches(true, 0, "by ", 0, 3);
    }

    private void credit(String line) {
        Matcher matcher = CREDIT.matcher(line);
        if (matcher.matches()) {
            story.contributors.add(new Contributor(matcher.group(2).strip(), matcher.group(1)));
        }
    }

    /** Adds a line with the marks at its ends as lines of their own, so that they can be taken out by themselves. */
    private void marked(String line, int at, int hint) {
        int start = contentStart(line);
        int end = contentEnd(line);
        if (start > 0) {
            lines.add(hinted(at, at + 1, Layout.HINT_WIRE_MARK));
        }
        if (start < end) {
            lines.add(hinted(at + start, at + end, hint));
        }
        int mark = Math.max(start, end);
        while (mark < line.length() && line.charAt(mark) <= ' ') {
            mark++;
        }
        if (mark < line.length()) {
            lines.add(hinted(at + mark, at + line.length(), Layout.HINT_WIRE_MARK));
        }
    }

    private static String unmarked(String line) {
        return line.substring(contentStart(line), Math.max(contentStart(line), contentEnd(line)));
    }

    private static int contentStart(String line) {
        if (line.charAt(0) != '^') {
            return 0;
        }
        int start = 1;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int contentEnd(String line) {
        int end = line.length();
        char last = line.charAt(end - 1);
        if (last == '<' || last == '=') {
            end--;
            while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
                end--;
            }
        }
        return end;
    }

    private boolean add(String line, int hint) {
        String text = Sanitiser.mend(line, story.repairs).strip();
        if (text.isEmpty()) {
            return false;
        }
        int start = startSegment(text);
        lines.add(hinted(start, start + text.length(), hint));
        return true;
    }

    private int startSegment(String text) {
        if (raw.length() > 0) {
            raw.append('\n');
        }
        int start = raw.length();
        raw.append(text);
        return start;
    }

    private static Line hinted(int start, int end, int hint) {
        return new Line(start, end, hint == 0 ? Layout.NONE : new Layout(0, false, hint, 0, 0, 0, PageEvidence.NONE));
    }
}
