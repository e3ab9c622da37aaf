package org.wiredesk.ingest.cleaning;

/** How many paragraphs stand before a line, while paragraphs are struck: a binary indexed tree (Fenwick, 1994). */
final class StandingCount {
    private final int[] tree;
    private int all;

    StandingCount(boolean[] prose) {
        tree = new int[prose.length + 1];
        for (int i = 0; i < prose.length; i++) {
            if (prose[i]) {
                add(i, 1);
            }
        }
    }

    int all() {
        return all;
    }

    int before(int line) {
        int sum = 0;
        for (int at = line; at > 0; at -= at & -at) {
            sum += tree[at];
        }
        return sum;
    }

    void remove(int line) {
        add(line, -1);
    }

    private void add(int line, int change) {
        all += change;
        for (int at = line + 1; at < tree.length; at += at & -at) {
            tree[at] += change;
        }
    }
}
