package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.wiredesk.contract.RemovalKind;

/** Says what a line is of which nothing is known but that its source repeats it: by its wording, else by what surrounds it. */
final class RepeatedKind {
    private RepeatedKind() {}

    static RemovalKind of(Galley galley, int i, RuleBook book) {
        RemovalKind part = galley.kindOfPart(i);
        if (part != null && part != RemovalKind.DATELINE) {
            return part;
        }
        List<PhraseIndex.Match<WordingRule>> wordings =
                book.find(galley.words(), galley.firstWord(i), galley.endWord(i));
        if (!wordings.isEmpty()) {
            return wordings.get(0).rule().kind();
        }
        RemovalKind before = i > 0 ? galley.kindOf(i - 1) : null;
        RemovalKind after = i + 1 < galley.size() ? galley.kindOf(i + 1) : null;
        return before != null && before == after ? before : RemovalKind.CHROME;
    }
}
