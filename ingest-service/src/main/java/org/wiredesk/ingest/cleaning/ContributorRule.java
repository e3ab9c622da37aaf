package org.wiredesk.ingest.cleaning;

import java.util.List;
import java.util.Locale;

import org.wiredesk.contract.Contributor;

/** Reads the credits out of the contributor lines that the wording rules took out. */
final class ContributorRule {
    private static final List<String> ROLES = List.of(
            "additional reporting",
            "reporting and writing",
            "reporting",
            "writing",
            "editing",
            "compiled",
            "translated",
            "translation",
            "graphics",
            "photography",
            "research");

    private ContributorRule() {}

    /** "Reporting by A in X and B; Editing by C" → A reporting, B reporting, C editing. */
    static void read(String line, Findings findings) {
        for (String clause : line.split("[;\\n(){}\\[\\]]|\\.\\s+(?=[A-Z])|,\\s*(?=[a-z]+ by )")) {
            clause(clause, findings);
        }
    }

    private static void clause(String clause, Findings findings) {
        String lower = clause.toLowerCase(Locale.ROOT);
        for (String role : ROLES) {
            int at = lower.indexOf(role + " by");
            int names = at + role.length() + 3;
            if (at >= 0 && names < clause.length() && (clause.charAt(names) == ':' || clause.charAt(names) == ' ')) {
                people(clause.substring(names + 1).strip(), role, findings);
                return;
            }
            at = lower.indexOf(role + " from ");
            if (at >= 0) {
                people(clause.substring(at + role.length() + 6), role, findings);
                return;
            }
        }
        int contributed = lower.indexOf(" contributed");
        if (contributed > 0) {
            people(clause.substring(0, contributed), "contributed", findings);
        }
        int files = lower.indexOf("with files from ");
        if (files >= 0) {
            people(clause.substring(files + 16), "files", findings);
        }
    }

    private static void people(String names, String role, Findings findings) {
        for (String piece : names.split("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*")) {
            String name = withoutPlace(piece).strip();
            while (name.endsWith(".")) {
                name = name.substring(0, name.length() - 1);
            }
            String agency = Agencies.named(name);
            if (agency != null) {
                findings.agency(agency);
                continue;
            }
            String person = withoutTitle(name);
            if (Bylines.isPersonName(person)) {
                findings.contributors.add(new Contributor(person, role));
            }
        }
    }

    private static String withoutPlace(String piece) {
        int in = piece.indexOf(" in ");
        int from = piece.indexOf(" from ");
        int end = in < 0 ? from : from < 0 ? in : Math.min(in, from);
        return end < 0 ? piece : piece.substring(0, end);
    }

    /** "Associated Press writer Jane Doe": the name is what stands after the last word in small letters. */
    private static String withoutTitle(String name) {
        String[] words = name.split("\\s+");
        int first = 0;
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            if (!words[i].isEmpty()
                    && (lower.equals("writer")
                            || lower.equals("writers")
                            || lower.equals("reporter")
                            || lower.equals("correspondent")
                            || lower.equals("researcher")
                            || lower.equals("editor")
                            || lower.equals("journalist")
                            || lower.equals("producer")
                            || lower.equals("staff"))) {
                first = i + 1;
            }
        }
        return String.join(" ", List.of(words).subList(first, words.length));
    }
}
