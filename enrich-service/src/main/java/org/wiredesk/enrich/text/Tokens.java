package org.wiredesk.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence into tokens by rules in the manner of the Penn Treebank: possessives and contractions stand apart ("Kyiv 's",
 * "is n't"), a name and the word hung on it stand apart ("York - based"), names that hold marks stay whole ("O'Brien", "AT&T",
 * "U.S.", "Jean-Luc"). OpenNLP's English tokenizer model leaves possessives on the word and costs thirty times as much.
 */
final class Tokens {
    private static final String ALWAYS_APART = "\"()[]{}<>«»—–…/;!?%|*=•";
    private static final String CLOSING = "\"')]}»";
    private static final int LONGEST_SYLLABLE = 5;

    /** Words of one syllable that are hung on names. */
    private static final Set<String> HUNG_WORDS = WordList.words("words-hung-on-names.txt");

    private final String text;
    private final int offset;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /**
     * @param text with straight quotes
     * @param start of the sentence in the text
     * @param end of the sentence in the text, exclusive
     * @param offset of the text in its field, added to all offsets
     */
    static List<Token> of(String text, int start, int end, int offset) {
        Tokens tokens = new Tokens(text, offset);
        int at = start;
        while (at < end) {
            if (isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int stop = at;
            while (stop < end && !isSpace(text.charAt(stop))) {
                stop++;
            }
            tokens.chunk(at, stop, isLast(text, stop, end));
            at = stop;
        }
        return tokens.tokens;
    }

    private static boolean isLast(String text, int stop, int end) {
        for (int i = stop; i < end; i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && CLOSING.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private void chunk(int from, int to, boolean last) {
        if (isPlain(from, to)) {
            add(from, to);
            return;
        }
        if (isAddress(from, to)) {
            int stop = to;
            while (stop > from + 1 && ".,;:!?)\"'".indexOf(text.charAt(stop - 1)) >= 0) {
                stop--;
            }
            add(from, stop);
            marks(stop, to);
            return;
        }
        int start = from;
        int i = from;
        while (i < to) {
            int cut = markLength(start, i, from, to, last);
            if (cut == 0) {
                i++;
                continue;
            }
            add(start, i);
            add(i, i + cut);
            i += cut;
            start = i;
        }
        add(start, to);
    }

    /** How many characters from here are a token of their own; 0 when the character belongs to a word. */
    private int markLength(int start, int i, int from, int to, boolean last) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return 0;
        }
        if (ALWAYS_APART.indexOf(c) >= 0 || (c >= 0x20A0 && c <= 0x20CF) || c == '$' || c == '£') {
            return run(i, to);
        }
        return switch (c) {
            case ',', ':' -> isDigit(i - 1, from, to) && isDigit(i + 1, from, to) ? 0 : 1;
            case '.' -> dot(i, from, to, last);
            case '\'' -> apostrophe(start, i, from, to);
            case '-' -> hyphen(start, i, from, to);
            case '#', '@' -> i == start && isLetter(i + 1, from, to) ? 0 : 1;
            default -> 0;
        };
    }

    private int run(int i, int to) {
        char c = text.charAt(i);
        int stop = i + 1;
        while (stop < to && text.charAt(stop) == c) {
            stop++;
        }
        return stop - i;
    }

    private int dot(int i, int from, int to, boolean last) {
        int run = run(i, to);
        if (run > 1) {
            return run;
        }
        boolean atEnd = true;
        for (int k = i + 1; k < to; k++) {
            if (Character.isLetterOrDigit(text.charAt(k))) {
                atEnd = false;
            }
        }
        if (i == from || isLetter(i + 1, from, to) || isDigit(i + 1, from, to)) {
            return isLetter(i + 1, from, to) && i == from ? 1 : 0;
        }
        boolean initial = i - from == 1 && Character.isUpperCase(text.charAt(from));
        boolean inner = text.lastIndexOf('.', i - 1) >= from;
        return atEnd && last && !initial && !inner ? 1 : 0;
    }

    private int apostrophe(int start, int i, int from, int to) {
        if (i == start && !isDigit(i + 1, from, to)) {
            return suffixLength(i, to) > 0 && i > from ? suffixLength(i, to) : 1;
        }
        int suffix = suffixLength(i, to);
        if (suffix > 0) {
            return suffix;
        }
        return isLetter(i + 1, from, to) || isDigit(i + 1, from, to) ? 0 : 1;
    }

    /** Length of "'s", "'re" and their like; 0 when something else stands here. */
    private int suffixLength(int i, int to) {
        int stop = i + 1;
        while (stop < to && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        if (stop < to && Character.isDigit(text.charAt(stop))) {
            return 0;
        }
        String suffix = stop - i > 3 ? "" : text.substring(i + 1, stop).toLowerCase(java.util.Locale.ROOT);
        return switch (suffix) {
            case "s", "d", "m", "re", "ve", "ll" -> stop - i;
            default -> 0;
        };
    }

    private int hyphen(int start, int i, int from, int to) {
        int run = run(i, to);
        if (run > 1 || i == start || !(isLetter(i + 1, from, to) || isDigit(i + 1, from, to))) {
            return run;
        }
        boolean name = Character.isUpperCase(text.charAt(start));
        boolean dotted = text.charAt(i - 1) == '.';
        return name && (dotted || Character.isLowerCase(text.charAt(i + 1))) && !isSyllable(start, i, to) ? 1 : 0;
    }

    /** "Jong-un" of "Kim Jong-un" is one word: two short syllables after a capital, where "Seoul-based" and "US-led" are two. */
    private boolean isSyllable(int start, int hyphen, int to) {
        int stop = hyphen + 1;
        while (stop < to && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        int before = start - 2;
        while (before >= 0 && Character.isLetter(text.charAt(before))) {
            before--;
        }
        boolean afterCapital = start >= 2
                && before + 1 < start - 1
                && isSpace(text.charAt(start - 1))
                && Character.isUpperCase(text.charAt(before + 1));
        return afterCapital
                && hyphen - start <= LONGEST_SYLLABLE
                && stop - hyphen - 1 <= LONGEST_SYLLABLE
                && Character.isLowerCase(text.charAt(hyphen - 1))
                && !HUNG_WORDS.contains(text.substring(hyphen + 1, stop));
    }

    private void add(int from, int to) {
        if (from >= to) {
            return;
        }
        int negation = to - 3;
        if (negation > from
                && text.charAt(to - 2) == '\''
                && (text.charAt(to - 1) == 't' || text.charAt(to - 1) == 'T')
                && (text.charAt(negation) == 'n' || text.charAt(negation) == 'N')) {
            token(from, negation);
            token(negation, to);
        } else {
            token(from, to);
        }
    }

    private void marks(int from, int to) {
        for (int i = from; i < to; i++) {
            token(i, i + 1);
        }
    }

    private void token(int from, int to) {
        tokens.add(new Token(from + offset, to + offset, text.substring(from, to)));
    }

    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAddress(int from, int to) {
        return text.startsWith("http", from)
                || text.startsWith("www.", from)
                || (text.charAt(from) != '@' && indexOf('@', from, to) > from && indexOf('.', from, to) > 0);
    }

    private int indexOf(char c, int from, int to) {
        int at = text.indexOf(c, from);
        return at < to ? at : -1;
    }

    private boolean isLetter(int i, int from, int to) {
        return i >= from && i < to && Character.isLetter(text.charAt(i));
    }

    private boolean isDigit(int i, int from, int to) {
        return i >= from && i < to && Character.isDigit(text.charAt(i));
    }

    /** Also what has no width but divides words, and the marks of direction around words of other scripts. */
    static boolean isSpace(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
