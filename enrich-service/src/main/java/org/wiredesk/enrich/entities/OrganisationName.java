package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.wiredesk.enrich.text.WordList;

/** What of an organisation's name tells it apart: without the kind of company or club, in one of the two spellings of English. */
final class OrganisationName {
    private static final Set<String> COMPANY_FORMS = WordList.read("company-forms.txt");
    private static final Set<String> CLUB_FORMS = WordList.read("club-forms.txt");
    private static final Map<String, String> SPELLINGS = Map.of(
            "&",
            "and",
            "centre",
            "center",
            "defence",
            "defense",
            "labour",
            "labor",
            "theatre",
            "theater",
            "programme",
            "program",
            "harbour",
            "harbor");

    private OrganisationName() {}

    static List<String> keys(NameForm form) {
        List<String> keys = new ArrayList<>();
        for (String key : NameForm.of(words(form)).keys()) {
            keys.add(SPELLINGS.getOrDefault(key, key.replace("isation", "ization")));
        }
        return keys;
    }

    /** As written, without the kind of company or club. */
    static List<String> words(NameForm form) {
        List<String> words = form.words();
        int from = 0;
        int to = words.size();
        while (to - from > 1 && isForm(words.get(to - 1))) {
            to--;
        }
        if (to - from > 1 && CLUB_FORMS.contains(words.get(from).replace(".", ""))) {
            from++;
        }
        return words.subList(from, to);
    }

    private static boolean isForm(String word) {
        String bare = word.replace(".", "");
        return COMPANY_FORMS.contains(bare) || CLUB_FORMS.contains(bare) || bare.equals(",") || bare.equals("&");
    }
}
