package org.wiredesk.ingest.cleaning;

import java.util.List;
import java.util.Set;

import org.wiredesk.contract.RemovalKind;

/**
 * A rule of a rule file: lines of a certain wording, in a certain part of the text, of a certain length, are not the story.
 *
 * @param name with its version, as removals show it
 * @param fewest smallest number of words of the line, or of the sentence where only that is taken
 * @param most largest number of words
 * @param closes whether the story is over before this line
 * @param sources domains or names that the rule is for; empty for all
 */
record WordingRule(
        String name,
        RemovalKind kind,
        Where where,
        int fewest,
        int most,
        Take take,
        boolean closes,
        Block block,
        Set<String> sources,
        List<String> examples,
        List<String> counterExamples) {

    enum Where {
        ANY,
        /** Before the first paragraph. */
        HEAD,
        /** After the last paragraph, or after a line that closes the story. */
        END,
        /** Before the first or after the last paragraph. */
        OUTSIDE
    }

    enum Take {
        LINE,
        /** The sentences that hold the wording; the line when there is no other. */
        SENTENCE,
        /** From the wording to the end of the line. */
        REST,
        /** The wording itself and the punctuation around it. */
        MATCH
    }

    /** Which of the lines after the line belong to it. */
    enum Block {
        NONE,
        /** Lines that look like headlines, teasers' bylines and dates. */
        HEADLINES,
        /** The next line. */
        NEXT,
        /** Every line to the end of the text, when the line closes the story. */
        REST
    }

    WordingRule {
        sources = Set.copyOf(sources);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** The number of words as a rule file has it: "1-60", or "3 or more". */
    String words() {
        return most == Integer.MAX_VALUE ? fewest + " or more" : fewest + "-" + most;
    }
}
