package org.wiredesk.ingest.cleaning;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RemovalKind;

/**
 * What the line model looks at: length, wording by classes of words, the page's layout where there is one, what the rules struck,
 * the lines around and the paragraphs near by. Nothing names an outlet, and no position is counted from the start of a text, so
 * that a model learns what lines are like and not where a collection of them was cut.
 */
final class LineFeatures {
    private static final int OWN = 46;
    private static final int NEAR = 10;
    private static final int REACH = 3;
    private static final int RUN = 16;
    /** Length of a line's vector. */
    static final int SIZE = OWN + NEAR * REACH * 2 + RUN;

    private static final int FAR = 8;

    private final Galley galley;
    private final Words words;
    private final float[][] own;
    private final LongCounts inProse = new LongCounts();
    private final LongCounts repeats = new LongCounts();
    private final Surroundings surroundings;

    LineFeatures(Galley galley) {
        this.galley = galley;
        words = galley.words();
        own = new float[galley.size()][];
        for (int i = 0; i < galley.size(); i++) {
            if (galley.isProse(i) && !galley.isStruck(i)) {
                countProse(i);
            }
            if (galley.wordCount(i) < 30) {
                repeats.add(hash(i));
            }
        }
        for (int i = 0; i < galley.size(); i++) {
            own[i] = own(i);
        }
        surroundings = new Surroundings(galley);
    }

    /**
     * The vector of a line.
     *
     * @param more room behind it, for what a model looks at beside
     */
    float[] vector(int i, int more) {
        float[] vector = new float[SIZE + more];
        System.arraycopy(own[i], 0, vector, 0, OWN);
        int at = OWN;
        for (int distance = 1; distance <= REACH; distance++) {
            near(i - distance, vector, at);
            near(i + distance, vector, at + NEAR);
            at += 2 * NEAR;
        }
        surroundings.describe(i, vector, at);
        return vector;
    }

    private void near(int i, float[] vector, int at) {
        if (i < 0 || i >= own.length) {
            vector[at] = -1;
            return;
        }
        float[] other = own[i];
        vector[at] = other[0];
        vector[at + 1] = other[2];
        vector[at + 2] = other[7];
        vector[at + 3] = other[10];
        vector[at + 4] = galley.isProse(i) ? 1 : 0;
        vector[at + 5] = other[25];
        vector[at + 6] = other[26];
        vector[at + 7] = other[16];
        vector[at + 8] = other[34];
        vector[at + 9] = other[40];
    }

    private void countProse(int i) {
        LongCounts once = new LongCounts();
        for (int word = galley.firstWord(i); word < galley.endWord(i); word++) {
            if (isContent(word) && once.of(words.hash(word)) == 0) {
                once.add(words.hash(word));
                inProse.add(words.hash(word));
            }
        }
    }

    private long hash(int i) {
        Line line = galley.line(i);
        return Words.hashOf(galley.text(), line.start(), line.end());
    }

    private boolean isContent(int word) {
        return words.end(word) - words.start(word) > 3
                && (WordClasses.of(words.hash(word)) & WordClasses.FUNCTION) == 0;
    }

    private float[] own(int i) {
        float[] own = new float[OWN];
        Line line = galley.line(i);
        int first = galley.firstWord(i);
        int count = galley.wordCount(i);
        float share = 1f / Math.max(1, count);
        int capitals = 0;
        int allCapitals = 0;
        int numbers = 0;
        int content = 0;
        int known = 0;
        int names = 0;
        int knownNames = 0;
        boolean selfCounts = galley.isProse(i) && !galley.isStruck(i);
        for (int word = first; word < first + count; word++) {
            long hash = words.hash(word);
            boolean capital = words.is(word, Words.CAPITALISED);
            capitals += capital ? 1 : 0;
            allCapitals += words.is(word, Words.ALL_CAPITALS) ? 1 : 0;
            numbers += words.is(word, Words.NUMBER) ? 1 : 0;
            int classes = WordClasses.of(hash);
            for (int feature = 11; classes != 0; feature++, classes >>= 1) {
                own[feature] += (classes & 1) * share;
            }
            own[20] +=
                    words.is(word, Words.EMAIL) || words.is(word, Words.HANDLE) || words.is(word, Words.LINK) ? 1 : 0;
            if (isContent(word)) {
                content++;
                boolean shared = inProse.of(hash) > (selfCounts ? 1 : 0);
                known += shared ? 1 : 0;
                if (capital) {
                    names++;
                    knownNames += shared ? 1 : 0;
                }
            }
        }
        own[0] = (float) Math.log(count + 1.0);
        own[1] = (float) line.length() / Math.max(1, count);
        own[2] = galley.isComplete(i) ? 1 : 0;
        own[7] = capitals * share;
        own[8] = allCapitals * share;
        own[9] = numbers * share;
        own[10] = own[11];
        own[21] = content == 0 ? -1 : (float) known / content;
        own[22] = names == 0 ? -1 : (float) knownNames / names;
        own[23] = count > 0 && words.is(first, Words.NUMBER) ? 1 : 0;
        own[24] = count > 0 && words.is(first, Words.CAPITALISED) ? 1 : 0;
        struck(i, own);
        characters(line, own);
        own[34] = count >= 2 && count <= 4 && capitals == count && content > 0 && own[11] == 0 ? 1 : 0;
        own[35] = count > 0 && colonWithin(first, Math.min(first + 4, first + count)) ? 1 : 0;
        own[36] = count < 30 ? Math.min(4, repeats.of(hash(i))) : 1;
        layout(line.layout(), own);
        return own;
    }

    private boolean colonWithin(int from, int to) {
        for (int word = from; word < to; word++) {
            if (words.is(word, Words.COLON)) {
                return true;
            }
        }
        return false;
    }

    private void struck(int i, float[] own) {
        RemovalKind kind = galley.kindOf(i);
        own[25] = kind == null ? 0 : 1;
        own[26] = kind == null ? 0 : group(kind);
    }

    static int group(@Nullable RemovalKind kind) {
        if (kind == null) {
            return 0;
        }
        return switch (kind) {
            case RELATED -> 1;
            case PROMO, CHROME, DUPLICATE -> 2;
            case BYLINE, TIMESTAMP, HEADLINE, DATELINE -> 3;
            case PHOTO -> 4;
            case COPYRIGHT, SYNDICATION, CONTRIBUTOR, ABOUT -> 5;
        };
    }

    private void characters(Line line, float[] own) {
        String text = galley.text();
        char last = text.charAt(line.end() - 1);
        char first = text.charAt(line.start());
        own[3] = last == '?' || last == '!' ? 1 : 0;
        own[4] = last == ':' ? 1 : 0;
        own[5] = last == '…' || text.startsWith("...", Math.max(line.start(), line.end() - 3)) ? 1 : 0;
        own[6] = last == ')' ? 1 : 0;
        own[27] = Character.isLowerCase(first) ? 1 : 0;
        own[28] = "\"'“‘«".indexOf(first) >= 0 ? 1 : 0;
        int commas = 0;
        int separators = 0;
        int quotes = 0;
        int odd = 0;
        for (int at = line.start(); at < line.end(); at++) {
            switch (text.charAt(at)) {
                case ',', ';' -> commas++;
                case '|', '»', '•', '·', '›', '>', '/', '→' -> separators++;
                case '"', '“', '”' -> quotes++;
                case '[', ']', '{', '}', '=', '_', '*', '#', '~', '+' -> odd++;
                default -> {}
            }
        }
        own[29] = Math.min(6, commas);
        own[30] = Math.min(4, separators);
        own[31] = Math.min(3, quotes);
        own[32] = Math.min(4, odd);
        own[33] = last == ',' || last == '-' || last == '–' ? 1 : 0;
    }

    private static void layout(Layout layout, float[] own) {
        own[37] = (float) layout.linkShare();
        own[38] = layout.outside() ? 1 : 0;
        own[39] = (float) Math.log(layout.siblingWords() + 1.0);
        own[40] = layout.tag();
        own[41] = layout.hints() & (Layout.HINT_FURNITURE | Layout.HINT_SHARE | Layout.HINT_COMMENT);
        own[42] = layout.hints() & (Layout.HINT_STORY | Layout.HINT_ARTICLE);
        own[43] = layout.hints() & (Layout.HINT_RELATED | Layout.HINT_PROMO);
        own[44] = layout.hints() & (Layout.HINT_BYLINE | Layout.HINT_META | Layout.HINT_CAPTION);
        own[45] = layout.depth();
    }

    /** Paragraphs near a line, and the run of short lines that it is part of. */
    private static final class Surroundings {
        private final Galley galley;
        private final int[] proseBefore;
        private final int[] runStart;
        private final int[] runEnd;
        private final int prose;

        Surroundings(Galley galley) {
            this.galley = galley;
            int size = galley.size();
            proseBefore = new int[size + 1];
            runStart = new int[size];
            runEnd = new int[size];
            for (int i = 0; i < size; i++) {
                proseBefore[i + 1] = proseBefore[i] + (stands(i) ? 1 : 0);
                runStart[i] = i > 0 && !stands(i) && !stands(i - 1) ? runStart[i - 1] : i;
            }
            for (int i = size - 1; i >= 0; i--) {
                runEnd[i] = i + 1 < size && !stands(i) && !stands(i + 1) ? runEnd[i + 1] : i + 1;
            }
            prose = proseBefore[size];
        }

        private boolean stands(int i) {
            return galley.isProse(i) && !galley.isStruck(i);
        }

        void describe(int i, float[] vector, int from) {
            int before = proseBefore[i];
            int after = prose - proseBefore[i + 1];
            int back = 1;
            while (back < FAR && i - back >= 0 && !stands(i - back)) {
                back++;
            }
            int ahead = 1;
            while (ahead < FAR && i + ahead < galley.size() && !stands(i + ahead)) {
                ahead++;
            }
            vector[from] = i - back < 0 ? FAR + 1 : back;
            vector[from + 1] = i + ahead >= galley.size() ? FAR + 1 : ahead;
            vector[from + 2] = Math.min(before, FAR);
            vector[from + 3] = Math.min(after, FAR);
            vector[from + 4] = prose == 0 ? -1 : (float) before / prose;
            vector[from + 5] = galley.isProse(i) ? 1 : 0;
            run(i, vector, from + 6);
            vector[from + 13] = (float) prose / galley.size();
            vector[from + 14] = Math.min(prose, 30);
            vector[from + 15] = galley.isClosedBefore(i) ? 1 : 0;
        }

        private void run(int i, float[] vector, int from) {
            int start = Math.max(runStart[i], i - FAR);
            int end = Math.min(runEnd[i], i + FAR + 1);
            int words = 0;
            int complete = 0;
            int struck = 0;
            int related = 0;
            for (int at = start; at < end; at++) {
                words += galley.wordCount(at);
                complete += galley.isComplete(at) ? 1 : 0;
                struck += galley.isStruck(at) ? 1 : 0;
                related += galley.kindOf(at) == RemovalKind.RELATED ? 1 : 0;
            }
            float size = end - start;
            vector[from] = Math.min(4, size);
            vector[from + 1] = words / size;
            vector[from + 2] = complete / size;
            vector[from + 3] = struck / size;
            vector[from + 4] = related / size;
            vector[from + 5] = i > 0 && galley.isStruck(i - 1) ? struckBefore(i) : 0;
            vector[from + 6] = i + 1 < galley.size() && galley.isStruck(i + 1) ? 1 : 0;
        }

        private int struckBefore(int i) {
            int count = 0;
            while (count < 4 && i - count - 1 >= 0 && galley.isStruck(i - count - 1)) {
                count++;
            }
            return count;
        }
    }
}
