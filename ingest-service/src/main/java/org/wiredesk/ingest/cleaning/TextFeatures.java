package org.wiredesk.ingest.cleaning;

import org.wiredesk.contract.RemovalKind;

/**
 * What the line model looks at in plain text, beside what {@link LineFeatures} says of a line and its neighbours: how much of the
 * text is furniture at all, where the head ends, rows of headlines, tables, lists, and shapes that come again.
 */
final class TextFeatures implements LineVectors {
    private static final int MORE = 26;
    /** Length of a line's vector. */
    static final int SIZE = LineFeatures.SIZE + MORE;

    private static final int FAR = 9;
    private static final int MOST = 8;

    private final Galley galley;
    private final LineFeatures base;
    private final Words words;
    private final int lines;
    private final int headEnd;
    private final int[] struckBefore;
    private final int[] rowStart;
    private final int[] rowEnd;
    private final int[] runStart;
    private final int[] runEnd;
    private final int[] numbersBefore;
    private final LongCounts openings = new LongCounts();
    private final LongCounts endings = new LongCounts();
    private float completeShare;
    private float wordsOfProse;

    TextFeatures(Galley galley) {
        this.galley = galley;
        base = new LineFeatures(galley);
        words = galley.words();
        lines = galley.size();
        headEnd = headEnd(galley);
        struckBefore = new int[lines + 1];
        numbersBefore = new int[lines + 1];
        rowStart = new int[lines];
        rowEnd = new int[lines];
        runStart = new int[lines];
        runEnd = new int[lines];
        count();
        spans();
    }

    @Override
    public float[] vector(int i) {
        float[] vector = base.vector(i, MORE);
        describe(i, vector, LineFeatures.SIZE);
        return vector;
    }

    /** Index of the byline or time of publication that ends the head, or -1. */
    static int headEnd(Galley galley) {
        int prose = 0;
        int end = -1;
        for (int i = 0; i < galley.size() && i < 40 && prose <= 2; i++) {
            RemovalKind kind = galley.kindOf(i);
            if (kind == RemovalKind.BYLINE || kind == RemovalKind.TIMESTAMP) {
                end = i;
            }
            prose += galley.isProse(i) && !galley.isStruck(i) ? 1 : 0;
        }
        return end;
    }

    private void count() {
        int long6 = 0;
        int complete = 0;
        int prose = 0;
        int wordsInProse = 0;
        for (int i = 0; i < lines; i++) {
            struckBefore[i + 1] = struckBefore[i] + (galley.isStruck(i) ? 1 : 0);
            numbersBefore[i + 1] = numbersBefore[i] + (isNumeric(i) ? 1 : 0);
            int size = galley.wordCount(i);
            if (size >= 2) {
                openings.add(opening(i));
                endings.add(words.hash(galley.endWord(i) - 1));
            }
            if (!galley.isStruck(i)) {
                if (size >= 6) {
                    long6++;
                    complete += galley.isComplete(i) ? 1 : 0;
                }
                if (galley.isProse(i)) {
                    prose++;
                    wordsInProse += size;
                }
            }
        }
        completeShare = long6 == 0 ? -1 : (float) complete / long6;
        wordsOfProse = prose == 0 ? 1 : (float) wordsInProse / prose;
    }

    private void spans() {
        for (int i = 0; i < lines; i++) {
            rowStart[i] = i > 0 && isHeadlineLike(i) && isHeadlineLike(i - 1) ? rowStart[i - 1] : i;
            runStart[i] = i > 0 && !stands(i) && !stands(i - 1) ? runStart[i - 1] : i;
        }
        for (int i = lines - 1; i >= 0; i--) {
            rowEnd[i] = i + 1 < lines && isHeadlineLike(i) && isHeadlineLike(i + 1) ? rowEnd[i + 1] : i + 1;
            runEnd[i] = i + 1 < lines && !stands(i) && !stands(i + 1) ? runEnd[i + 1] : i + 1;
        }
    }

    private boolean stands(int i) {
        return galley.isProse(i) && !galley.isStruck(i);
    }

    private boolean isHeadlineLike(int i) {
        int size = galley.wordCount(i);
        return !galley.isStruck(i)
                && size >= 4
                && size <= 22
                && !galley.isComplete(i)
                && !Character.isLowerCase(galley.text().charAt(galley.line(i).start()));
    }

    /** Half of the words or more are numbers: a cell of a table. */
    private boolean isNumeric(int i) {
        int numbers = 0;
        int size = galley.wordCount(i);
        if (size == 0 || size > 12 || galley.isStruck(i)) {
            return false;
        }
        for (int word = galley.firstWord(i); word < galley.endWord(i); word++) {
            numbers += words.is(word, Words.NUMBER) ? 1 : 0;
        }
        return numbers * 2 >= size;
    }

    private long opening(int i) {
        int first = galley.firstWord(i);
        return words.hash(first) * 31 + words.hash(first + 1);
    }

    private void describe(int i, float[] vector, int from) {
        int struck = struckBefore[lines];
        vector[from] = (float) struck / lines;
        vector[from + 1] = Math.min(40, struck);
        vector[from + 2] = Math.min(MOST, struckBefore[i]);
        vector[from + 3] = Math.min(MOST, struck - struckBefore[i + 1]);
        nearestStruck(i, -1, vector, from + 4);
        nearestStruck(i, 1, vector, from + 6);
        vector[from + 8] = headEnd < 0 ? -1 : i < headEnd ? 1 : 0;
        vector[from + 9] = isHeadlineLike(i) ? Math.min(MOST, rowEnd[i] - rowStart[i]) : 0;
        vector[from + 10] = Math.min(MOST, i - rowStart[i]);
        vector[from + 11] = titleCase(i);
        vector[from + 12] = marker(i);
        vector[from + 13] = colonAbove(i);
        int run = runEnd[i] - runStart[i];
        vector[from + 14] = (float) (numbersBefore[runEnd[i]] - numbersBefore[runStart[i]]) / run;
        vector[from + 15] = Math.min(30, run);
        vector[from + 16] = completeShare;
        vector[from + 17] = galley.wordCount(i) / wordsOfProse;
        vector[from + 18] = completeAround(i);
        boolean several = galley.wordCount(i) >= 2;
        vector[from + 19] = several ? Math.min(5, openings.of(opening(i))) : 0;
        vector[from + 20] = several ? Math.min(5, endings.of(words.hash(galley.endWord(i) - 1))) : 0;
        vector[from + 21] = shaped(i, -1) + shaped(i, 1);
        vector[from + 22] = headEnd >= 0 && i > headEnd ? Math.min(FAR, i - headEnd) : 0;
        vector[from + 23] = runEnd[i] >= lines ? 1 : 0;
        vector[from + 24] = runStart[i] == 0 ? 1 : 0;
        vector[from + 25] = (float) (struckBefore[runEnd[i]] - struckBefore[runStart[i]]) / run;
    }

    /** Distance to the nearest struck line in a direction, and what kind it is of. */
    private void nearestStruck(int i, int step, float[] vector, int at) {
        for (int distance = 1; distance < FAR; distance++) {
            int other = i + step * distance;
            if (other < 0 || other >= lines) {
                break;
            }
            RemovalKind kind = galley.kindOf(other);
            if (kind != null) {
                vector[at] = distance;
                vector[at + 1] = LineFeatures.group(kind);
                return;
            }
        }
        vector[at] = FAR;
        vector[at + 1] = 0;
    }

    /** Share of the longer words after the first that are capitalised: near 1 in a title that is set as one. */
    private float titleCase(int i) {
        int all = 0;
        int capitals = 0;
        for (int word = galley.firstWord(i) + 1; word < galley.endWord(i); word++) {
            if (words.end(word) - words.start(word) > 3 && !words.is(word, Words.NUMBER)) {
                all++;
                capitals += words.is(word, Words.CAPITALISED) ? 1 : 0;
            }
        }
        return all == 0 ? -1 : (float) capitals / all;
    }

    private float marker(int i) {
        char first = galley.text().charAt(galley.line(i).start());
        if (first == '•' || first == '-' || first == '*' || first == '–' || first == '·' || first == '●') {
            return 1;
        }
        int word = galley.firstWord(i);
        return galley.wordCount(i) > 1
                        && words.is(word, Words.NUMBER)
                        && words.end(word) < galley.text().length()
                        && ".)".indexOf(galley.text().charAt(words.end(word))) >= 0
                ? 2
                : 0;
    }

    private float colonAbove(int i) {
        for (int distance = 1; distance < FAR && i - distance >= 0; distance++) {
            if (galley.text().charAt(galley.line(i - distance).end() - 1) == ':') {
                return galley.isStruck(i - distance) ? -distance : distance;
            }
            if (stands(i - distance)) {
                return FAR;
            }
        }
        return FAR;
    }

    private float completeAround(int i) {
        int around = 0;
        for (int other = Math.max(0, i - 2); other <= i + 2 && other < lines; other++) {
            around += other != i && !galley.isStruck(other) && galley.isComplete(other) ? 1 : 0;
        }
        return around;
    }

    /** 1 when a neighbour that stands is about as long as the line and ends as it does. */
    private int shaped(int i, int step) {
        int other = i + step;
        if (other < 0 || other >= lines || galley.isStruck(other)) {
            return 0;
        }
        int own = galley.wordCount(i);
        int its = galley.wordCount(other);
        return galley.isComplete(i) == galley.isComplete(other) && own * 2 >= its && its * 2 >= own ? 1 : 0;
    }
}
