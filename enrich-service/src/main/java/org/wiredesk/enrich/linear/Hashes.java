package org.wiredesk.enrich.linear;

/**
 * Names of features as 32-bit numbers. Features are never spelt out as text: a name is mixed from the number of its template and
 * what fills it. With a million features among four thousand million names a stranger hits a known one once in four thousand.
 */
public final class Hashes {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    public static int of(int template, int a) {
        return mix(template * 0xBF58476D1CE4E5B9L + a * MULTIPLIER);
    }

    public static int of(int template, int a, int b) {
        return mix(
                (template * 0xBF58476D1CE4E5B9L + a * MULTIPLIER ^ Long.rotateLeft(b * 0x94D049BB133111EBL, 31)) + b);
    }

    public static int of(int template, int a, int b, int c) {
        return of(template, of(template, a, b), c);
    }

    /** A name for a piece of text. */
    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** A name for {@code text.subSequence(start, end)}. */
    public static int of(CharSequence text, int start, int end) {
        long hash = 0xCBF29CE484222325L + (end - start);
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    private static int mix(long x) {
        x ^= x >>> 32;
        x *= 0xD6E8FEB86659FD93L;
        x ^= x >>> 32;
        x *= 0xD6E8FEB86659FD93L;
        return (int) (x >>> 32);
    }
}
