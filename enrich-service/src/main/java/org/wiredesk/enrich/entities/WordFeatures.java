package org.wiredesk.enrich.entities;

import org.wiredesk.enrich.linear.Hashes;

/**
 * The features of the tagger: the word, its form, its classes and its neighbours, as hashed names. Each template has
 * a number of its own, also per neighbour.
 */
public final class WordFeatures {
    /** No word has more features. */
    public static final int MOST = 180;

    private static final int WINDOW = 4;

    private final int[] buffer = new int[MOST];
    private int count;
    private int spellings;

    /** Names the features of a word; answers how many there are in {@link #buffer()}. */
    public int of(ArticleWords article, int lineIndex, int i) {
        ArticleWords.Line line = article.line(lineIndex);
        WordTraits[] words = line.words();
        count = 0;
        WordTraits before2 = at(words, i - 2);
        WordTraits before = at(words, i - 1);
        WordTraits here = words[i];
        WordTraits after = at(words, i + 1);
        WordTraits after2 = at(words, i + 2);

        spelling(line, before, here, after);
        spellings = count;
        add(1, 0);
        if (!line.shouting()) {
            add(3, before.word);
            add(4, after.word);
            add(7, here.shape);
            add(8, before.shape, here.shape);
            add(9, here.shape, after.shape);
            add(10, before.shape, Hashes.of(here.shape, after.shape));
            add(11, here.kind, here.capitals);
            add(12, Hashes.of(before.kind, before.capitals), Hashes.of(here.kind, here.capitals));
            add(13, Hashes.of(after.kind, after.capitals), Hashes.of(here.kind, here.capitals));
        } else {
            add(14, here.kind, here.capitals);
        }
        add(16, before.lower);
        add(17, after.lower);
        add(18, before2.lower);
        add(19, after2.lower);
        add(20, before2.lower, before.lower);
        add(21, after.lower, after2.lower);
        add(22, before.lower, after.lower);
        for (int n = 0; n < Math.min(3, here.prefixes.length); n++) {
            add(23, here.prefixes[n], n);
            add(24, here.suffixes[n], n);
        }
        if (before.suffixes.length > 2) {
            add(25, before.suffixes[2]);
        }
        if (after.suffixes.length > 2) {
            add(26, after.suffixes[2]);
        }
        if (here.suffixes.length > 2) {
            add(27, here.suffixes[2], here.kind);
        }
        place(article, line, i, here, before);
        gazetteer(line.gazetteer(), i, here);
        paths(before2, before, here, after, after2);
        window(line, i, here);
        return count;
    }

    public int[] buffer() {
        return buffer;
    }

    /** How many of the features, the first ones, are how the word is spelt: what is not known of a word never met before. */
    public int spellings() {
        return spellings;
    }

    private void spelling(ArticleWords.Line line, WordTraits before, WordTraits here, WordTraits after) {
        if (!line.shouting()) {
            add(2, here.word);
            add(5, before.word, here.word);
            add(6, here.word, after.word);
        }
        add(15, here.lower);
        if (here.prefixes.length > 3) {
            add(23, here.prefixes[3], 3);
            add(24, here.suffixes[3], 3);
        }
    }

    private void place(ArticleWords article, ArticleWords.Line line, int i, WordTraits here, WordTraits before) {
        boolean first = i == 0 || (i == 1 && before.kind == WordTraits.MARK);
        add(80, first ? 1 : 0, here.kind);
        add(81, line.shouting() ? 1 : 0, here.kind);
        if (here.isName()) {
            int seen = (article.seenSmall(here) ? 1 : 0) + (article.seenAsName(here) ? 2 : 0);
            add(82, seen, Hashes.of(first ? 1 : 0, here.capitals));
        }
        add(83, Math.min(here.length, 10), here.kind);
    }

    private void gazetteer(long[] found, int i, WordTraits here) {
        long before = i > 0 ? found[i - 1] : 0;
        long after = i + 1 < found.length ? found[i + 1] : 0;
        if (found[i] != 0) {
            add(90, (int) (found[i] >> 32), (int) found[i]);
            for (int kind = 0; kind < Gazetteer.KINDS; kind++) {
                int position = Gazetteer.position(found[i], kind);
                if (position != 0) {
                    add(91, kind, position);
                    add(94, Hashes.of(kind, position), here.capitals);
                }
            }
        }
        for (int kind = 0; kind < Gazetteer.KINDS; kind++) {
            int left = Gazetteer.position(before, kind);
            int right = Gazetteer.position(after, kind);
            if (left != 0) {
                add(92, kind, Hashes.of(left, here.kind));
            }
            if (right != 0) {
                add(93, kind, Hashes.of(right, here.kind));
            }
        }
    }

    private void paths(WordTraits before2, WordTraits before, WordTraits here, WordTraits after, WordTraits after2) {
        for (int level = 0; level < WordPaths.LEVELS; level++) {
            int template = 140 + 10 * level;
            add(template, here.paths[level]);
            add(template + 1, before.paths[level]);
            add(template + 2, after.paths[level]);
            if (level > 0) {
                add(template + 3, before2.paths[level]);
                add(template + 4, after2.paths[level]);
            }
            add(template + 5, here.paths[level], here.kind);
        }
        add(180, before.paths[1], here.paths[1]);
        add(181, here.paths[1], after.paths[1]);
        add(182, before.paths[1], after.paths[1]);
        add(183, before.paths[2], here.paths[2]);
        add(184, here.paths[2], after.paths[2]);
        add(185, Hashes.of(before2.paths[1], before.paths[1]), here.kind);
        add(186, Hashes.of(after.paths[1], after2.paths[1]), here.kind);
    }

    private void roles(
            WordTraits here, WordTraits before, WordTraits after, WordTraits first, WordTraits last, int position) {
        add(190, here.roles);
        for (int role = 0; role < NameRoles.COUNT; role++) {
            add(191, role, NameRoles.share(here.roles, role));
            add(192, role, Hashes.of(NameRoles.share(last.roles, role), position));
            add(193, role, Hashes.of(NameRoles.share(first.roles, role), position));
        }
        add(194, first.roles, position);
        add(195, last.roles, position);
        int firstName = NameRoles.share(first.roles, NameRoles.FIRST_NAME);
        int surname = NameRoles.share(last.roles, NameRoles.SURNAME);
        add(196, Hashes.of(firstName, surname), position);
        add(197, before.roles, here.roles);
        add(198, here.roles, after.roles);
    }

    private void window(ArticleWords.Line line, int i, WordTraits here) {
        WordTraits[] words = line.words();
        if (!here.isName()) {
            return;
        }
        for (int d = 1; d <= WINDOW; d++) {
            WordTraits left = at(words, i - d);
            WordTraits right = at(words, i + d);
            if (left.kind == WordTraits.LOWER) {
                add(100, left.lower);
            }
            if (right.kind == WordTraits.LOWER) {
                add(101, right.lower);
            }
        }
        int left = i - 1;
        while (left >= 0 && words[left].isName()) {
            left--;
        }
        int right = i + 1;
        while (right < words.length && words[right].isName()) {
            right++;
        }
        WordTraits leftOfName = at(words, left);
        WordTraits rightOfName = at(words, right);
        WordTraits last = words[right - 1];
        WordTraits first = words[left + 1];
        int position = Math.min(3, i - left - 1) * 4 + Math.min(3, right - 1 - i);
        add(102, leftOfName.lower, position);
        add(103, rightOfName.lower, position);
        add(106, last.lower, position);
        add(107, first.lower, position);
        add(110, position);
        add(129, last.capitals, Hashes.of(first.capitals, position));
        roles(here, at(words, i - 1), at(words, i + 1), first, last, position);
        for (int level = 2; level < WordPaths.LEVELS; level++) {
            add(200 + level, leftOfName.paths[level], position);
            add(204 + level, rightOfName.paths[level], position);
            add(208 + level, last.paths[level], position);
            add(212 + level, first.paths[level], position);
        }
        if (last.suffixes.length > 2) {
            add(111, last.suffixes[2], position);
        }
    }

    private static WordTraits at(WordTraits[] words, int i) {
        return i < 0 || i >= words.length ? WordTraits.OUTSIDE : words[i];
    }

    private void add(int template, int a) {
        buffer[count++] = Hashes.of(template, a);
    }

    private void add(int template, int a, int b) {
        buffer[count++] = Hashes.of(template, a, b);
    }
}
