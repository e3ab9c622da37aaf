package org.wiredesk.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.wiredesk.ingest.cleaning.Lists;

/**
 * What the names of an element hint at, by the parts listed in {@code lists/page-hints.tsv}. All parts are looked for in one pass
 * over a name (Aho and Corasick, 1975), so that a giant attribute costs no more than its length.
 */
final class PageHints {
    /** In the order of the bits, the first is bit 0. */
    private static final List<String> NAMES = List.of(
            "furniture",
            "story",
            "related",
            "promo",
            "byline",
            "caption",
            "comment",
            "share",
            "meta",
            "article",
            "legal",
            "hidden",
            "summary",
            "quote",
            "title");
    /** Letters, digits and the hyphen between words. */
    private static final int SYMBOLS = 37;

    private static final int HYPHEN = 36;

    private final int[] next;
    private final int[] hints;

    private static final PageHints LISTED = new PageHints(Lists.lines("page-hints.tsv"));

    private PageHints(List<String> lines) {
        List<int[]> tree = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        tree.add(leaf());
        found.add(0);
        for (String line : lines) {
            String[] columns = line.split("\t");
            int bit = NAMES.indexOf(columns[0]);
            if (columns.length != 2 || bit < 0) {
                throw new IllegalStateException("page-hints.tsv: not a hint and its parts: " + line);
            }
            for (String part : columns[1].split(" ")) {
                int at = 0;
                for (int i = 0; i < part.length(); i++) {
                    int symbol = symbol(part.charAt(i));
                    if (tree.get(at)[symbol] < 0) {
                        tree.get(at)[symbol] = tree.size();
                        tree.add(leaf());
                        found.add(0);
                    }
                    at = tree.get(at)[symbol];
                }
                found.set(at, found.get(at) | 1 << bit);
            }
        }
        hints = found.stream().mapToInt(Integer::intValue).toArray();
        next = complete(tree, hints);
    }

    /** Turns the tree into an automaton: where no part goes on, its longest ending that begins a part does. */
    private static int[] complete(List<int[]> tree, int[] hints) {
        int[] next = new int[tree.size() * SYMBOLS];
        int[] ending = new int[tree.size()];
        Deque<Integer> queue = new ArrayDeque<>(List.of(0));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            hints[at] |= hints[ending[at]];
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                int child = tree.get(at)[symbol];
                int beside = at == 0 ? 0 : next[ending[at] * SYMBOLS + symbol];
                next[at * SYMBOLS + symbol] = child < 0 ? beside : child;
                if (child >= 0) {
                    ending[child] = beside;
                    queue.add(child);
                }
            }
        }
        return next;
    }

    private static int[] leaf() {
        int[] children = new int[SYMBOLS];
        Arrays.fill(children, -1);
        return children;
    }

    private static int symbol(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        return c >= '0' && c <= '9' ? 26 + c - '0' : HYPHEN;
    }

    /** Bits of {@code HINT_} constants of {@link org.wiredesk.ingest.cleaning.Layout}. */
    static int in(String names) {
        return LISTED.find(names);
    }

    private int find(String names) {
        int found = 0;
        int at = next[HYPHEN];
        boolean hyphen = true;
        boolean small = false;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            int symbol = symbol(c);
            boolean capital = c >= 'A' && c <= 'Z';
            if (symbol == HYPHEN && hyphen) {
                continue;
            }
            if (capital && small) {
                at = next[at * SYMBOLS + HYPHEN];
                found |= hints[at];
            }
            at = next[at * SYMBOLS + symbol];
            found |= hints[at];
            hyphen = symbol == HYPHEN;
            small = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        return found | hints[next[at * SYMBOLS + HYPHEN]];
    }
}
