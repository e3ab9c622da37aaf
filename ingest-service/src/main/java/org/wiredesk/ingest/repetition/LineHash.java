package org.wiredesk.ingest.repetition;

/**
 * One number for all ways to print a line: case, punctuation and spacing do not count, and neither do the year and the time of day.
 * Other figures do: a line that differs in them is news.
 *
 * <p>FNV-1a, 64 bit, with the finaliser of MurmurHash3 behind it.
 */
final class LineHash {
    /** What is shorter ("Yes.", "Background") is printed again and again in stories, too. */
    private static final int FEWEST_WORDS = 2;

    private static final int FEWEST_LETTERS = 8;

    /** Stands for a line that is too short to say anything. */
    static final long NONE = 0;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private LineHash() {}

    static long of(String line) {
        return of(line, 0, line.length());
    }

    static long of(String text, int start, int end) {
        long hash = OFFSET;
        int words = 0;
        int letters = 0;
        boolean inWord = false;
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c)) {
                inWord = false;
                at += Character.charCount(c);
                continue;
            }
            if (!inWord) {
                inWord = true;
                words++;
                hash = (hash ^ ' ') * PRIME;
                int time = endOfTime(text, at, end);
                if (time > at) {
                    hash = (hash ^ '#') * PRIME;
                    at = time;
                    continue;
                }
            }
            letters += Character.isLetter(c) ? 1 : 0;
            hash = (hash ^ Character.toLowerCase(c)) * PRIME;
            at += Character.charCount(c);
        }
        return words < FEWEST_WORDS || letters < FEWEST_LETTERS ? NONE : finished(hash);
    }

    /** The end of a year or a time of day that begins here; the same place when none does. */
    private static int endOfTime(String text, int at, int end) {
        int digits = digits(text, at, end);
        if (digits == 4 && (text.startsWith("19", at) || text.startsWith("20", at))) {
            return at + 4;
        }
        int minutes = at + digits + 1;
        if (digits >= 1 && digits <= 2 && minutes < end && text.charAt(minutes - 1) == ':') {
            return digits(text, minutes, end) == 2 ? minutes + 2 : at;
        }
        return at;
    }

    private static int digits(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 5 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static long finished(long hash) {
        long mixed = hash ^ hash >>> 33;
        mixed *= 0xff51afd7ed558ccdL;
        mixed ^= mixed >>> 33;
        mixed *= 0xc4ceb9fe1a85ec53L;
        mixed ^= mixed >>> 33;
        return mixed == NONE ? 1 : mixed;
    }
}
