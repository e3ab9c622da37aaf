package org.wiredesk.bench.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fictional articles of about 570 words with as many names as news has: every sentence is made of parts, every article has a cast. */
public final class NamedArticles {
    private static final int WORDS = 570;
    private static final List<String> FIRST = List.of(
            "Marta", "Okan", "Ilse", "Tomas", "Noor", "Pieter", "Grace", "Samuel", "Yuki", "Rosa", "Emil", "Chidi");
    private static final List<String> LAST = List.of(
            "Lindqvist",
            "Demirel",
            "Brandt",
            "Varga",
            "Haddad",
            "van der Merwe",
            "Okafor",
            "Tanaka",
            "Ferreira",
            "Strand");
    private static final List<String> PLACES = List.of(
            "Norrvik",
            "Valebridge",
            "Kestrin",
            "Port Alma",
            "Norway",
            "Kenya",
            "Brussels",
            "the United States",
            "Lima");
    private static final List<String> BODIES = List.of(
            "Nordbank",
            "the Harbour Authority",
            "the European Union (EU)",
            "Brightwater Mining",
            "the Ministry of Health",
            "the United Nations",
            "Kestrin University",
            "Norrvik United");
    private static final List<String> SENTENCES = List.of(
            "%P, who leads %B, told reporters in %L that the plan had “failed the people it was meant to help.”",
            "The council voted on Monday to keep the old ferry in service until the bridge is finished.",
            "“We had given up on it,” said the harbour master, who has worked there for thirty years.",
            "%S praised the crews but warned that repairs had cost twice what was planned, and took eleven weeks.",
            "Islanders relied on fishing boats for food and medicine while the ship was away.",
            "%B did not answer questions about who will pay for the new engines.",
            "A report that %B published last year had warned of rust below the waterline.",
            "Fares will not rise before the summer, %S said at the quay in %L.",
            "The opposition called the plan “a promise made of paper” and asked for an inquiry.",
            "Officials from %L met %P on Thursday, but neither side would say what was agreed.",
            "Critics accused %S of neglect, although nobody has shown that he knew of the danger.",
            "More than 4,000 people live on the islands, according to %B.",
            "%P of %B called the decision a great success for %L and thanked %S for his patience.");

    private NamedArticles() {}

    /** Headline and body, divided by a blank line. */
    public static List<String> fictional(int count) {
        Random random = new Random(20260302);
        List<String> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            articles.add(article(random));
        }
        return articles;
    }

    private static String article(Random random) {
        String first = pick(FIRST, random);
        String surname = pick(LAST, random);
        StringBuilder text =
                new StringBuilder(surname).append(" defends ferry as ").append(pick(PLACES, random));
        text.append(" asks for answers\n\n")
                .append(first)
                .append(' ')
                .append(surname)
                .append(" spoke on Friday.");
        int words = 10;
        for (int sentence = 1; words < WORDS; sentence++) {
            String next = pick(SENTENCES, random)
                    .replace("%P", pick(FIRST, random) + " " + pick(LAST, random))
                    .replace("%S", surname)
                    .replace("%B", pick(BODIES, random))
                    .replace("%L", pick(PLACES, random));
            words += next.split(" ").length;
            text.append(sentence % 3 == 0 ? "\n\n" : " ").append(next);
        }
        return text.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
