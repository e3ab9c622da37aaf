package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;

/** Reads who wrote an article out of a byline: names, roles, organisations; agencies apart from persons. */
final class Bylines {
    private static final Set<String> ROLES = new HashSet<>(Lists.lines("roles.txt"));
    private static final Set<String> ORGANISATION_WORDS = new HashSet<>(Lists.lines("organisation-words.txt"));
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "del", "della", "dos", "du", "van", "von", "der", "den", "ten", "ter", "bin", "ibn", "al",
            "el", "la", "le", "y", "abu", "ben", "af", "av", "zu", "e");

    record Credits(List<Author> authors, List<String> agencies, List<String> organisations) {
        boolean isEmpty() {
            return authors.isEmpty() && agencies.isEmpty();
        }
    }

    private Bylines() {}

    /**
     * Credits in a byline without its "By"; null when something in it is no credit, so that a sentence that begins with "By" is
     * left alone.
     */
    static @Nullable Credits read(String byline) {
        List<Person> people = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        List<String> organisations = new ArrayList<>();
        for (String piece : pieces(byline)) {
            if (!take(piece, people, agencies, organisations)) {
                return null;
            }
        }
        List<Author> authors = new ArrayList<>();
        for (Person person : people) {
            authors.add(new Author(person.name, person.role, person.organisation));
        }
        return new Credits(authors, agencies, organisations);
    }

    private static final class Person {
        private final String name;
        private @Nullable String role;
        private @Nullable String organisation;

        Person(String name) {
            this.name = name;
        }
    }

    private static List<String> pieces(String byline) {
        List<String> pieces = new ArrayList<>();
        for (String piece : byline.split(
                "\\s*[,;|·•/]\\s*|\\s+(?:and|with|und|et|y|for|of|at|in|from)\\s+|\\s*&\\s+|\\s+[-–—]+\\s+|\\s*[()]\\s*")) {
            String trimmed = piece.strip();
            if (trimmed.startsWith("and ")) {
                trimmed = trimmed.substring(4).strip();
            }
            while (trimmed.endsWith(".") && trimmed.indexOf('.') == trimmed.length() - 1 && trimmed.length() > 3) {
                trimmed = trimmed.substring(0, trimmed.length() - 1);
            }
            if (!trimmed.isEmpty() && !trimmed.equals("and") && !trimmed.equals("by")) {
                pieces.add(trimmed);
            }
        }
        return pieces;
    }

    private static boolean take(String piece, List<Person> people, List<String> agencies, List<String> organisations) {
        String agency = Agencies.named(piece);
        if (agency != null) {
            agencies.add(agency);
            setOrganisation(people, piece);
            return true;
        }
        if (piece.indexOf('@') >= 0 || piece.startsWith("http") || piece.startsWith("www.")) {
            return piece.indexOf(' ') < 0;
        }
        if (isDateOrTime(piece)) {
            return true;
        }
        if (people.isEmpty() && nameAndRole(piece, people)) {
            return true;
        }
        int role = endOfRole(piece);
        if (role > 0) {
            return role(piece, role, people);
        }
        if (isPersonName(piece)) {
            people.add(new Person(spelled(piece)));
            return true;
        }
        return nameAndRole(piece, people) || organisation(piece, people, organisations);
    }

    /** "Chief International Correspondent Worthy News": the role ends with the last word that names one. */
    private static boolean role(String piece, int end, List<Person> people) {
        String role = piece.substring(0, end).strip();
        String organisation = piece.substring(end).strip();
        for (int i = people.size() - 1; i >= 0 && people.get(i).role == null; i--) {
            people.get(i).role = role;
            if (!organisation.isEmpty()) {
                people.get(i).organisation = organisation;
            }
        }
        return true;
    }

    /** "Marc Katz Staff Writer": a name and a role without a comma. */
    private static boolean nameAndRole(String piece, List<Person> people) {
        String[] words = piece.split("\\s+");
        for (int split = 2; split <= 3 && split < words.length; split++) {
            String name = String.join(" ", List.of(words).subList(0, split));
            String rest = String.join(" ", List.of(words).subList(split, words.length));
            int end = endOfRole(rest);
            if (end > 0 && isPersonName(name)) {
                people.add(new Person(spelled(name)));
                return role(rest, end, people);
            }
            String agency = Agencies.named(rest);
            if (agency != null && isPersonName(name)) {
                people.add(new Person(spelled(name)));
                setOrganisation(people, rest);
                return true;
            }
        }
        return false;
    }

    private static boolean organisation(String piece, List<Person> people, List<String> organisations) {
        String[] words = piece.split("\\s+");
        if (words.length > 6 || !Character.isUpperCase(piece.charAt(0)) && !Character.isDigit(piece.charAt(0))) {
            return false;
        }
        for (String word : words) {
            if (Character.isLowerCase(word.charAt(0)) && word.length() > 3) {
                return false;
            }
        }
        if (people.isEmpty()) {
            if (!hasOrganisationWord(words)) {
                return false;
            }
            organisations.add(piece);
            return true;
        }
        setOrganisation(people, piece);
        return true;
    }

    private static void setOrganisation(List<Person> people, String organisation) {
        for (int i = people.size() - 1; i >= 0 && people.get(i).organisation == null; i--) {
            people.get(i).organisation = organisation;
        }
    }

    /** Offset after the last word that names a role, when the piece is a role with perhaps an organisation after it; else 0. */
    private static int endOfRole(String piece) {
        String lower = piece.toLowerCase(Locale.ROOT);
        int end = 0;
        int at = 0;
        int wordNumber = 0;
        while (at < lower.length()) {
            int from = at;
            while (at < lower.length() && !Blank.is(lower.charAt(at)) && lower.charAt(at) != '-') {
                at++;
            }
            wordNumber++;
            if (ROLES.contains(lower.substring(from, at)) && wordNumber <= 7) {
                end = at;
            }
            while (at < lower.length() && (Blank.is(lower.charAt(at)) || lower.charAt(at) == '-')) {
                at++;
            }
        }
        return end;
    }

    /** "Staff Writer", "AP Business Writer", "Harbour Correspondent": capitalised words that end in one that names a role. */
    static boolean isRole(String words) {
        String role = words.strip();
        for (String word : role.split("\\s+")) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && word.length() > 3) {
                return false;
            }
        }
        return endOfRole(role) == role.length() && !isPersonName(role);
    }

    static boolean isPersonName(String words) {
        String[] parts = words.strip().split("\\s+");
        if (parts.length < 2 || parts.length > 5) {
            return false;
        }
        int names = 0;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            String bare = part.endsWith(".") || part.endsWith("'s") ? part.substring(0, part.length() - 1) : part;
            if (i > 0 && i + 1 < parts.length && PARTICLES.contains(part.toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (!isNameWord(bare) || isDeskWord(bare.toLowerCase(Locale.ROOT))) {
                return false;
            }
            names++;
        }
        return names >= 2 && Agencies.named(words) == null && !Places.isKnownTown(words);
    }

    private static boolean isDeskWord(String lower) {
        return ORGANISATION_WORDS.contains(lower) || ROLES.contains(lower);
    }

    private static boolean isNameWord(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && !startsWithParticle(word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && "'’-.".indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    /** "al-Masri", "d'Angelo", "bin-Salman". */
    private static boolean startsWithParticle(String word) {
        for (int i = 1; i < 5 && i + 1 < word.length(); i++) {
            if ("'’-".indexOf(word.charAt(i)) >= 0) {
                return Character.isUpperCase(word.charAt(i + 1));
            }
        }
        return false;
    }

    private static boolean hasOrganisationWord(String[] words) {
        for (String word : words) {
            if (ORGANISATION_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDateOrTime(String piece) {
        if (DatelineDate.is(piece) || TimeWords.isTimestamp(piece)) {
            return true;
        }
        return piece.length() <= 4 && piece.chars().allMatch(Character::isDigit);
    }

    /** A name in capitals as readers know it. */
    private static String spelled(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 4) {
            return name;
        }
        StringBuilder spelled = new StringBuilder();
        boolean up = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            spelled.append(up ? c : Character.toLowerCase(c));
            up = c == ' ' || c == '-' || c == '\'' || c == '’' || c == '.';
        }
        return spelled.toString();
    }
}
