package org.wiredesk.ingest.cleaning;

import java.util.Set;

import org.wiredesk.contract.RemovalKind;

/**
 * Captions beside a picture's credit that stands on a line of its own. A page sets its credits above or below all of its captions:
 * which of the two is read off all credits together.
 */
final class CaptionRule implements LineRule {
    private static final String CAPTION = "caption-beside-credit@1";
    private static final String DATED = "caption-dated@1";
    private static final int MOST_SCENE_WORDS = 50;
    private static final int LAST_VERB = 12;
    private static final Set<String> SCENE = Set.of(
            "helps",
            "speaks",
            "walks",
            "stands",
            "arrives",
            "attends",
            "looks",
            "poses",
            "waves",
            "sits",
            "holds",
            "listens",
            "delivers",
            "gestures",
            "meets",
            "shakes",
            "talks",
            "watches",
            "answers",
            "leaves",
            "plays",
            "celebrates",
            "reacts",
            "works",
            "smiles",
            "addresses",
            "takes",
            "carries",
            "performs",
            "rides",
            "passes",
            "speak",
            "walk",
            "stand",
            "arrive",
            "attend",
            "look",
            "pose",
            "wave",
            "sit",
            "hold",
            "listen",
            "gather",
            "march",
            "work",
            "watch",
            "celebrate",
            "protest",
            "play",
            "seen",
            "pictured",
            "participates",
            "participate",
            "visits",
            "departs",
            "inspects",
            "runs",
            "drives",
            "prepares",
            "embraces",
            "hugs",
            "testifies",
            "greets");
    private static final String VIDEO = "video-duration@1";
    private static final int MOST_CREDIT_WORDS = 10;
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 32;
    /** As many captions that read as sentences are a habit and not a paragraph that happens to be short. */
    private static final int HABIT = 3;

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        int above = 0;
        int below = 0;
        int credits = 0;
        for (int i = 0; i < galley.size(); i++) {
            if (isCredit(galley, i)) {
                credits++;
                above += mayBeCaption(galley, i - 1) ? 1 : 0;
                below += mayBeCaption(galley, i + 1) ? 1 : 0;
            }
            if (isVideo(galley, i)) {
                galley.strike(i, RemovalKind.PHOTO, VIDEO);
            } else if (isDatedScene(galley, i)) {
                galley.strike(i, RemovalKind.PHOTO, DATED);
            }
        }
        for (int i = 0; i < galley.size() && credits > 0; i++) {
            if (isCredit(galley, i)) {
                int caption = caption(galley, i, above, below, credits);
                if (caption >= 0) {
                    galley.strike(caption, RemovalKind.PHOTO, CAPTION);
                }
            }
        }
    }

    private static int caption(Galley galley, int i, int above, int below, int credits) {
        int first = above > below ? i - 1 : i + 1;
        int second = above > below ? i + 1 : i - 1;
        int most = Math.max(above, below);
        if (mayBeCaption(galley, first)
                && (!galley.isComplete(first) || most >= HABIT && most * 5 >= credits * 4 && above != below)) {
            return first;
        }
        return mayBeCaption(galley, second) && !galley.isComplete(second) && above == below ? second : -1;
    }

    /** "Ana Lund helps her son ashore, May 17, 2031, in Vigo.": somebody does something now, and a whole date says when. */
    private static boolean isDatedScene(Galley galley, int i) {
        int size = galley.wordCount(i);
        if (galley.isStruck(i) || size < FEWEST_WORDS || size > MOST_SCENE_WORDS) {
            return false;
        }
        Words words = galley.words();
        boolean scene = false;
        boolean date = false;
        for (int word = galley.firstWord(i) + 1; word < galley.endWord(i); word++) {
            if ((WordClasses.of(words.hash(word)) & WordClasses.REPORTING) != 0) {
                return false;
            }
            scene |= word - galley.firstWord(i) <= LAST_VERB && SCENE.contains(words.string(word));
            date |= words.is(word, Words.YEAR)
                    && word - galley.firstWord(i) >= 3
                    && words.is(word - 1, Words.NUMBER)
                    && DatelineDate.isMonth(words.string(word - 2));
        }
        return scene && date;
    }

    private static boolean isCredit(Galley galley, int i) {
        return galley.kindOf(i) == RemovalKind.PHOTO
                && galley.wordCount(i) <= MOST_CREDIT_WORDS
                && !galley.isComplete(i);
    }

    private static boolean mayBeCaption(Galley galley, int i) {
        if (i < 0 || i >= galley.size() || galley.isStruck(i) || galley.line(i).isHeading()) {
            return false;
        }
        int words = galley.wordCount(i);
        char last = galley.text().charAt(galley.line(i).end() - 1);
        return words >= FEWEST_WORDS && words <= MOST_WORDS && last != ':' && last != '?' && !isTitle(galley, i);
    }

    /** A title or the name of a thing: nearly all of its longer words are capitalised. */
    private static boolean isTitle(Galley galley, int i) {
        int all = 0;
        int capitals = 0;
        for (int word = galley.firstWord(i); word < galley.endWord(i); word++) {
            if (galley.words().end(word) - galley.words().start(word) > 3) {
                all++;
                capitals += galley.words().is(word, Words.CAPITALISED) ? 1 : 0;
            }
        }
        return capitals * 4 >= all * 3;
    }

    /** "2:34 Ferries leave the quay": the running time of a video. Times of a programme come in rows. */
    private static boolean isVideo(Galley galley, int i) {
        return !galley.isStruck(i)
                && galley.wordCount(i) <= MOST_WORDS
                && !galley.isComplete(i)
                && startsWithDuration(galley, i)
                && !startsWithDuration(galley, i - 1)
                && !startsWithDuration(galley, i + 1);
    }

    private static boolean startsWithDuration(Galley galley, int i) {
        if (i < 0 || i >= galley.size()) {
            return false;
        }
        String text = galley.text();
        Line line = galley.line(i);
        int colon = line.start() + 1;
        if (colon < line.end() && text.charAt(colon) != ':') {
            colon++;
        }
        if (colon + 2 >= line.end() || text.charAt(colon) != ':') {
            return false;
        }
        for (int at = line.start(); at <= colon + 2; at++) {
            if (at != colon && !Character.isDigit(text.charAt(at))) {
                return false;
            }
        }
        int after = colon + 3;
        if (after + 3 == line.end() && text.charAt(after) == ':') {
            return true;
        }
        return after == line.end()
                || Blank.is(text.charAt(after))
                        && Character.isUpperCase(text.charAt(Blank.skip(text, after, line.end() - 1)));
    }
}
