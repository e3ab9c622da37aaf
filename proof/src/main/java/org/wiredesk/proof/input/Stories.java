package org.wiredesk.proof.input;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** News of places and people that do not exist; each paragraph stands in one version of one article only. */
final class Stories {
    static final List<String> SOURCES =
            List.of("Northern Ledger", "Harstad Courier", "The Quay Dispatch", "Vale Observer", "Morrow Wire");

    private static final List<String> PEOPLE = List.of(
            "Tomasz Wilczynski",
            "Irena Kowalczyk",
            "Marta Holm",
            "Dieter Brandauer",
            "Walter Hargrove",
            "Ane Lund",
            "Sofia Okafor",
            "Pierre Lacombe",
            "Grace Adeyemi",
            "Yusuf Demir");
    private static final List<String> PLACES = List.of(
            "Norway", "Vilnius", "Lisbon", "Genoa", "Canada", "Nairobi", "Riga", "Portugal", "Oslo", "Valencia");
    private static final List<String> BODIES = List.of(
            "the Port Authority",
            "the Ministry of Fisheries",
            "the City Council",
            "the Coast Guard",
            "the European Commission",
            "the Grain Exchange",
            "the Weather Office");
    private static final List<String> SENTENCES = List.of(
            "%1$s told reporters in %2$s on Tuesday that %3$s would pay for %4$d new berths.",
            "%3$s had asked for %4$d more inspectors, but %1$s said the money went to %2$s instead.",
            "Prices rose by %4$d crowns in %2$s, which %1$s called a disgrace.",
            "Fishermen in %2$s praised %1$s for a plan that saves %4$d jobs at %3$s.",
            "A report of %4$d pages, seen by %1$s, says that %3$s ignored warnings from %2$s.",
            "\"We counted %4$d ships,\" said %1$s, who speaks for %3$s in %2$s.");

    private static final int PARAGRAPHS_OF_A_LONG_TEXT = 20_000;
    private static final int ARTICLES_OF_A_DAY = 30;
    private static final int NEWCOMERS = 40;
    private static final List<String> FIRST_NAMES =
            List.of("Anna", "Peter", "Maria", "Thomas", "Julia", "Andrew", "Helen", "Victor", "Laura", "Simon");
    private static final List<String> SYLLABLES =
            List.of("Vel", "Kor", "Mar", "Tan", "Bel", "Dor", "Lin", "Ras", "Sol", "Ner", "Gal", "Hav");
    private static final List<String> ENDINGS = List.of("ov", "sen", "ski", "ini", "berg", "ton", "ez", "man");

    private Stories() {}

    /** The first words of a body, by which it is told from every other. */
    static String marker(String publisherId, long version) {
        return "Dispatch " + publisherId + " in its version " + version + " ";
    }

    static String body(Random random, int number, String publisherId, long version) {
        StringBuilder body = new StringBuilder(marker(publisherId, version)).append("is about the harbour. ");
        int paragraphs = 2 + random.nextInt(4);
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            body.append(paragraph == 0 ? "" : "\\n\\n");
            int sentences = 2 + random.nextInt(3);
            for (int sentence = 0; sentence < sentences; sentence++) {
                body.append(SENTENCES
                                .get(random.nextInt(SENTENCES.size()))
                                .formatted(
                                        random.nextBoolean()
                                                ? pick(random, PEOPLE)
                                                : newcomer(random, number / ARTICLES_OF_A_DAY),
                                        pick(random, PLACES),
                                        pick(random, BODIES),
                                        2_100 + number * 7L + random.nextInt(1_000_000)))
                        .append(' ');
            }
        }
        return body.toString().strip().replace("\"", "\\\"");
    }

    /** In a language that is not enriched: what is to be seen is what becomes of its size. */
    static String longText(String name) {
        StringBuilder text = new StringBuilder(PARAGRAPHS_OF_A_LONG_TEXT * 200);
        for (int paragraph = 0; paragraph < PARAGRAPHS_OF_A_LONG_TEXT; paragraph++) {
            text.append(name)
                    .append('/')
                    .append(paragraph)
                    .append(
                            " heter saken som rådet i Harstad møttes om på mandag, og ingen ventet at det skulle bli tatt en beslutning om den før sommeren.\n\n");
        }
        return text.toString();
    }

    /** A person of whom nobody has heard before and many articles of the same days speak: new names for writers to meet at. */
    static String newcomer(Random random, int days) {
        Random ofThoseDays = new Random(days * 31L + random.nextInt(NEWCOMERS));
        return pick(random, List.of("Minister ", "Commissioner ", "Captain ")) + pick(ofThoseDays, FIRST_NAMES) + " "
                + pick(ofThoseDays, SYLLABLES) + pick(ofThoseDays, SYLLABLES).toLowerCase(Locale.ROOT)
                + pick(ofThoseDays, ENDINGS);
    }

    static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
