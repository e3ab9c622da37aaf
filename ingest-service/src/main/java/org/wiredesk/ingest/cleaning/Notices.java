package org.wiredesk.ingest.cleaning;

import java.util.List;
import java.util.Locale;

import org.wiredesk.contract.Removal;
import org.wiredesk.contract.RemovalKind;

/** Turns what was taken out into data: the rights notice, the terms of use, where the story first appeared. */
final class Notices {
    private static final int LONGEST_NAME = 60;
    private static final List<String> FIRST_PUBLISHED = List.of(
            "originally published on ",
            "originally published by ",
            "originally published in ",
            "originally published at ",
            "first published on ",
            "first published by ",
            "first published in ",
            "originally appeared on ",
            "originally appeared in ",
            "originally appeared at ",
            "first appeared on ",
            "first appeared in ",
            "also appeared in ",
            "provided to you by ",
            "provided by ",
            "produced by ",
            "republished from ",
            "republished with permission from ",
            "republished with permission of ",
            "reprinted with permission from ",
            "reprinted with permission of ",
            "reproduced with permission of ",
            "reproduced with permission from ",
            "courtesy of ");
    private static final List<String> TERMS = List.of(
            "all rights reserved",
            "permission",
            "may not be",
            "reproduced",
            "republish",
            "redistribut",
            "creative commons",
            "licen",
            "reuse",
            "terms",
            "originally",
            "without");

    private Notices() {}

    static void read(List<Removal> removed, Findings findings) {
        for (Removal removal : removed) {
            if (removal.kind() == RemovalKind.COPYRIGHT) {
                rights(removal.text(), findings);
            } else if (removal.kind() == RemovalKind.SYNDICATION) {
                if (statesTerms(removal.text())) {
                    findings.terms.add(removal.text());
                }
                firstPublished(removal.text(), findings);
            } else if (removal.kind() == RemovalKind.CONTRIBUTOR) {
                ContributorRule.read(removal.text(), findings);
            }
        }
    }

    private static void rights(String notice, Findings findings) {
        for (Sentences.Span span : Sentences.of(notice, 0, notice.length())) {
            String sentence = notice.substring(span.start(), span.end());
            String lower = sentence.toLowerCase(Locale.ROOT);
            boolean holder = lower.contains("©") || lower.contains("copyright") || lower.contains("(c)");
            if (holder) {
                findings.copyright.add(sentence);
            }
            if (statesTerms(sentence) || !holder) {
                findings.terms.add(sentence);
            }
        }
    }

    private static boolean statesTerms(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return TERMS.stream().anyMatch(lower::contains);
    }

    private static void firstPublished(String sentence, Findings findings) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (String opening : FIRST_PUBLISHED) {
            int at = lower.indexOf(opening);
            if (at >= 0) {
                String name = name(sentence.substring(at + opening.length()));
                if (!name.isEmpty()) {
                    findings.originalPublisher(name);
                }
                return;
            }
        }
    }

    /** The capitalised words that follow: "Worthy News and was reproduced …" → "Worthy News". */
    private static String name(String rest) {
        StringBuilder name = new StringBuilder();
        for (String word : rest.split("\\s+")) {
            boolean joins = word.equals("of") || word.equals("the") || word.equals("&") || word.equals("for");
            if (word.isEmpty()
                    || !joins
                            && !Character.isUpperCase(word.charAt(0))
                            && !Character.isDigit(word.charAt(0))
                            && word.indexOf('.') <= 0) {
                break;
            }
            boolean ends = ",;:.)".indexOf(word.charAt(word.length() - 1)) >= 0;
            String bare = ends ? word.substring(0, word.length() - 1) : word;
            name.append(name.length() == 0 ? "" : " ").append(bare);
            if (ends || name.length() > LONGEST_NAME) {
                break;
            }
        }
        String found = name.toString();
        while (found.endsWith(" of") || found.endsWith(" the") || found.endsWith(" for") || found.endsWith(" &")) {
            found = found.substring(0, found.lastIndexOf(' '));
        }
        return found.startsWith("the ") || found.startsWith("The ") ? found.substring(4) : found;
    }
}
