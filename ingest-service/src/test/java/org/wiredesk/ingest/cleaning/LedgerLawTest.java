package org.wiredesk.ingest.cleaning;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wiredesk.contract.Removal;

import static org.assertj.core.api.Assertions.assertThat;

/** The law of the ledger: raw text without what was removed is the body, up to white space. */
class LedgerLawTest {
    private final Cleaner cleaner = new Cleaner(RuleBook.standard());

    @Property(tries = 1_500)
    void holds_for_copy_made_of_the_parts_of_articles(@ForAll("copy") String text) {
        check(text);
    }

    @Property(tries = 1_500)
    void holds_for_any_text(@ForAll String text) {
        check(text);
    }

    @Property(tries = 500)
    void holds_for_any_text_between_the_parts_of_articles(@ForAll("mixed") String text) {
        check(text);
    }

    private void check(String text) {
        Cleaned cleaned = cleaner.clean(Copy.ofPlainText(text), Stated.NOTHING);
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (Removal removal : cleaned.removed()) {
            assertThat(removal.start()).isGreaterThanOrEqualTo(at);
            assertThat(removal.text()).isEqualTo(text.substring(removal.start(), removal.end()));
            kept.append(text, at, removal.start());
            at = removal.end();
        }
        kept.append(text, at, text.length());
        assertThat(squeezed(cleaned.body())).isEqualTo(squeezed(kept));
    }

    private static String squeezed(CharSequence text) {
        StringBuilder squeezed = new StringBuilder();
        text.chars().filter(c -> !Blank.is((char) c)).forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }

    @Provide
    Arbitrary<String> copy() {
        return lines(Arbitraries.of(PARTS));
    }

    @Provide
    Arbitrary<String> mixed() {
        return lines(
                Arbitraries.oneOf(Arbitraries.of(PARTS), Arbitraries.strings().ofMaxLength(120)));
    }

    private static Arbitrary<String> lines(Arbitrary<String> line) {
        Arbitrary<String> ends = Arbitraries.of("\n", "\n\n", "\r\n", " ", "\n   ", "\u2028", "\u00a0\n");
        return line.tuple2()
                .flatMap(pair -> ends.map(end -> pair.get1() + end + pair.get2()))
                .list()
                .ofMaxSize(14)
                .flatMap(list -> ends.map(end -> String.join(end, list)));
    }

    private static final List<String> PARTS = List.of(
            "By Ana Lund and Tom Reed, Harbour Press",
            "Ana Lund",
            "Staff Writer",
            "May 17, 2031 9:30 am",
            "LISBON/PORTO, May 17 (Harbour Press) - The harbour master said on Friday that two ferries had left without their lights on.",
            "(AP) — The harbour master said nothing.",
            "VIGO —",
            "The keeper of the light said it would burn for as long as there was somebody to see it, and that nobody had to pay for that.",
            "“Nobody asked me,” she said.",
            "[Read more: The harbour that never sleeps]",
            "Related Stories",
            "Ferries to run again",
            "Photo: Ana Lund / Harbour Press",
            "A crane at the harbour of Vigo. (AP Photo/Ana Lund)",
            "Copyright 2031 Harbour Press. All rights reserved. This article was originally published on Harbour News.",
            "(Reporting by Ana Lund in Lisbon; Editing by Tom Reed)",
            "Sign up for our newsletter",
            "Correction: An earlier version of this story gave the wrong number of ferries.",
            "___",
            "* * *",
            "Share this:",
            "© 2031",
            "Lisbon (dpa) - Talks on a new quota headed by the minister and the opposition\nleader could fail, a member of the government warned on\nWednesday.");
}
