package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;

import org.wiredesk.contract.RemovalKind;

/** Applies the rules of the rule book, line by line. */
final class WordingRules implements LineRule {
    /** Headlines under a "related" heading are shorter than paragraphs. */
    private static final int MOST_HEADLINE_WORDS = 28;

    /** Links between two paragraphs of a story are few; what is more is a list of the story's own. */
    private static final int MOST_INSIDE = 12;

    private static final int FEWEST_TOLD = 12;
    private static final int MOST_SMALL_PRINT = 60;
    private static final String SMALL_PRINT = "small-print@1";

    private final RuleBook book;

    WordingRules(RuleBook book) {
        this.book = book;
    }

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        List<List<PhraseIndex.Match<WordingRule>>> found = new ArrayList<>(galley.size());
        for (int i = 0; i < galley.size(); i++) {
            found.add(
                    galley.isStruck(i) ? List.of() : book.find(galley.words(), galley.firstWord(i), galley.endWord(i)));
        }
        // What closes the story comes first: it decides what stands after the end.
        for (int i = 0; i < galley.size(); i++) {
            apply(galley, i, found.get(i), stated, true);
        }
        for (int i = 0; i < galley.size(); i++) {
            apply(galley, i, found.get(i), stated, false);
            smallPrint(galley, i);
        }
        for (int i = 0; i < galley.size(); i++) {
            for (PhraseIndex.Match<WordingRule> match : found.get(i)) {
                if (match.rule().block() == WordingRule.Block.REST
                        && galley.isStruck(i)
                        && galley.isClosedBefore(i + 1)) {
                    strikeRest(galley, i, match.rule());
                    return;
                }
            }
        }
    }

    private static void strikeRest(Galley galley, int i, WordingRule rule) {
        for (int next = i + 1; next < galley.size(); next++) {
            galley.strike(next, rule.kind(), rule.name());
        }
    }

    /** What follows a rights notice on its line, and is no longer than small print, goes with it. */
    private static void smallPrint(Galley galley, int i) {
        if (!galley.isStruck(i)
                && galley.wordCount(i) <= MOST_SMALL_PRINT
                && galley.kindOfBeginning(i) == RemovalKind.COPYRIGHT) {
            galley.strike(i, RemovalKind.COPYRIGHT, SMALL_PRINT);
        }
    }

    private void apply(
            Galley galley, int i, List<PhraseIndex.Match<WordingRule>> found, Stated stated, boolean closing) {
        List<Sentences.Span> sentences = null;
        for (PhraseIndex.Match<WordingRule> match : found) {
            WordingRule rule = match.rule();
            if (galley.isStruck(i)) {
                return;
            }
            if (rule.closes() == closing && book.applies(rule, stated.source()) && stands(galley, i, rule)) {
                if (sentences == null && rule.take() == WordingRule.Take.SENTENCE) {
                    Line line = galley.line(i);
                    sentences = Sentences.of(galley.text(), line.start(), line.end());
                }
                strike(galley, i, match, sentences == null ? List.of() : sentences);
            }
        }
    }

    static boolean stands(Galley galley, int i, WordingRule rule) {
        return switch (rule.where()) {
            case ANY -> true;
            case HEAD -> galley.inHead(i);
            case END -> galley.atEnd(i) || galley.isClosedBefore(i);
            case OUTSIDE -> galley.inHead(i) || galley.atEnd(i);
        };
    }

    private static void strike(
            Galley galley, int i, PhraseIndex.Match<WordingRule> match, List<Sentences.Span> sentences) {
        WordingRule rule = match.rule();
        Line line = galley.line(i);
        int from = galley.words().start(match.first());
        int to = galley.words().end(match.last() - 1);
        switch (rule.take()) {
            case LINE -> {
                if (!fits(rule, galley.wordCount(i))) {
                    return;
                }
                if (rule.kind() == RemovalKind.PHOTO && isCreditBehindStory(galley, i, match.first())) {
                    galley.strike(i, from, line.end(), rule.kind(), rule.name());
                    return;
                }
                galley.strike(i, rule.kind(), rule.name());
            }
            case SENTENCE -> {
                for (int at = firstEndingAfter(sentences, from);
                        at < sentences.size() && sentences.get(at).start() < to;
                        at++) {
                    Sentences.Span span = sentences.get(at);
                    if (fits(rule, wordsIn(galley, span.start(), span.end()))) {
                        galley.strike(i, span.start(), span.end(), rule.kind(), rule.name());
                    }
                }
            }
            case REST -> {
                int start = openingBefore(galley.text(), line.start(), from);
                if (!fits(rule, wordsIn(galley, start, line.end()))) {
                    return;
                }
                galley.strike(i, start, line.end(), rule.kind(), rule.name());
            }
            case MATCH ->
                galley.strike(
                        i,
                        openingBefore(galley.text(), line.start(), from),
                        closingAfter(galley.text(), to, line.end()),
                        rule.kind(),
                        rule.name());
        }
        if (rule.closes()) {
            galley.closeAt(i);
        }
        follow(galley, i, rule);
    }

    private static int firstEndingAfter(List<Sentences.Span> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** "… she said. Photo: Ana Lund": what stands before the credit is told, and is no caption. */
    private static boolean isCreditBehindStory(Galley galley, int i, int credit) {
        Line line = galley.line(i);
        Words words = galley.words();
        if (!words.is(credit, Words.COLON)
                || credit - galley.firstWord(i) < FEWEST_TOLD
                || !Sentences.isComplete(
                        galley.text(),
                        line.start(),
                        Blank.skipBack(galley.text(), line.start(), words.start(credit)))) {
            return false;
        }
        for (int word = galley.firstWord(i); word < credit; word++) {
            if ((WordClasses.of(words.hash(word)) & WordClasses.REPORTING) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(WordingRule rule, int words) {
        return words >= rule.fewest() && words <= rule.most();
    }

    private static int wordsIn(Galley galley, int from, int to) {
        return galley.words().firstFrom(to) - galley.words().firstFrom(from);
    }

    private static int openingBefore(String text, int lineStart, int from) {
        int at = from;
        while (at > lineStart && "([{—–-".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static int closingAfter(String text, int to, int lineEnd) {
        int at = to;
        while (at < lineEnd && ")]}.:;,!".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static void follow(Galley galley, int i, WordingRule rule) {
        // In the head a menu's "latest news" is followed by anything, the story's own headline among it.
        if (rule.block() == WordingRule.Block.NONE
                || rule.block() == WordingRule.Block.REST
                || galley.inHead(i) && galley.origin() != Copy.Origin.STORY) {
            return;
        }
        int last = rule.block() == WordingRule.Block.NEXT ? Math.min(i + 2, galley.size()) : galley.size();
        int longest = galley.atEnd(i) || galley.origin() != Copy.Origin.TEXT ? galley.size() : i + 1 + MOST_INSIDE;
        last = Math.min(last, longest);
        boolean over = galley.isClosedBefore(i) && galley.origin() == Copy.Origin.TEXT;
        for (int next = i + 1; next < last; next++) {
            if (galley.isStruck(next)) {
                continue;
            }
            if (!over && !looksLikeHeadline(galley, next)) {
                return;
            }
            galley.strike(next, rule.kind(), rule.name());
        }
    }

    private static boolean looksLikeHeadline(Galley galley, int i) {
        if (galley.isProse(i) || galley.wordCount(i) > MOST_HEADLINE_WORDS) {
            return false;
        }
        Line line = galley.line(i);
        char last = galley.text().charAt(line.end() - 1);
        return last != '.' && last != ',' && last != ';' && !(galley.isComplete(i) && galley.wordCount(i) > 20);
    }
}
