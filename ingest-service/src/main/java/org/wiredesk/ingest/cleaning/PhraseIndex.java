package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * All wordings of all rules in one tree of words. A line is looked up word by word; a look-up goes no deeper than the longest
 * wording and every gap is bounded, so the cost is linear in the length of the line whatever the line holds.
 *
 * @param <R> what a wording stands for
 */
final class PhraseIndex<R> {

    /** Where in a line a wording has to stand. */
    enum Anchor {
        BEGINS,
        ENDS,
        WHOLE,
        CONTAINS
    }

    /** A wording found: words {@code first} to {@code last}, exclusive. */
    record Match<R>(R rule, int first, int last) {}

    private record End<R>(R rule, Anchor anchor) {}

    private record KindEdge<R>(int trait, Node<R> node) {}

    private static final class Node<R> {
        private final Map<Long, Node<R>> words = new HashMap<>();
        private final Map<Long, Node<R>> wordsBeforeColon = new HashMap<>();
        private final List<KindEdge<R>> kinds = new ArrayList<>();
        private @Nullable Node<R> gap;
        private final List<End<R>> ends = new ArrayList<>();
    }

    private final Node<R> start = new Node<>();
    /** The same wordings, only those that may stand anywhere: few, so that most words cost one failed look-up. */
    private final Node<R> startAnywhere = new Node<>();

    private final LongSet firstWordsAnywhere = new LongSet();
    private boolean kindFirstAnywhere;

    void add(String wording, Anchor anchor, R rule) {
        boolean anywhere = anchor == Anchor.CONTAINS || anchor == Anchor.ENDS;
        for (Phrase phrase : Phrase.parse(wording)) {
            Node<R> node = anywhere ? startAnywhere : start;
            if (anywhere && phrase.items().get(0) instanceof Phrase.Item.Literal literal) {
                firstWordsAnywhere.add(Words.hashOf(literal.word()));
            } else if (anywhere) {
                kindFirstAnywhere = true;
            }
            for (Phrase.Item item : phrase.items()) {
                node = step(node, item);
            }
            node.ends.add(new End<>(rule, anchor));
        }
    }

    private Node<R> step(Node<R> node, Phrase.Item item) {
        if (item instanceof Phrase.Item.Literal literal) {
            Map<Long, Node<R>> edges = literal.colon() ? node.wordsBeforeColon : node.words;
            return edges.computeIfAbsent(Words.hashOf(literal.word()), key -> new Node<>());
        }
        if (item instanceof Phrase.Item.Kind kind) {
            for (KindEdge<R> edge : node.kinds) {
                if (edge.trait == kind.trait()) {
                    return edge.node;
                }
            }
            KindEdge<R> edge = new KindEdge<>(kind.trait(), new Node<>());
            node.kinds.add(edge);
            return edge.node;
        }
        if (node.gap == null) {
            node.gap = new Node<>();
        }
        return node.gap;
    }

    /** All wordings in words {@code from} to {@code to}, exclusive. */
    void find(Words words, int from, int to, List<Match<R>> found) {
        if (from >= to) {
            return;
        }
        walk(start, words, from, from, from, to, found);
        for (int first = from; first < to; first++) {
            if (kindFirstAnywhere || firstWordsAnywhere.contains(words.hash(first))) {
                walk(startAnywhere, words, first, first, from, to, found);
            }
        }
    }

    private void walk(Node<R> node, Words words, int first, int at, int from, int to, List<Match<R>> found) {
        for (End<R> end : node.ends) {
            if ((end.anchor != Anchor.WHOLE && end.anchor != Anchor.ENDS) || at == to) {
                found.add(new Match<>(end.rule, first, at));
            }
        }
        if (at == to) {
            return;
        }
        if (!node.words.isEmpty()) {
            Node<R> next = node.words.get(words.hash(at));
            if (next != null) {
                walk(next, words, first, at + 1, from, to, found);
            }
        }
        if (!node.wordsBeforeColon.isEmpty() && words.is(at, Words.COLON)) {
            Node<R> next = node.wordsBeforeColon.get(words.hash(at));
            if (next != null) {
                walk(next, words, first, at + 1, from, to, found);
            }
        }
        for (KindEdge<R> edge : node.kinds) {
            if (words.is(at, edge.trait)) {
                walk(edge.node, words, first, at + 1, from, to, found);
            }
        }
        if (node.gap != null) {
            for (int skipped = 0; skipped <= Phrase.GAP && at + skipped < to; skipped++) {
                walk(node.gap, words, first, at + skipped, from, to, found);
            }
        }
    }
}
