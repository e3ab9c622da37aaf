package org.wiredesk.enrich.entities;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;

/** The fullest form of a name in an article; a country's usual name when the article has it. */
final class CanonicalName {
    private CanonicalName() {}

    static String of(List<NamedMention> mentions, EntityType type, @Nullable String country) {
        List<NameForm> forms = mentions.stream().map(NamedMention::form).toList();
        if (country != null) {
            String usual = Countries.name(country);
            if (forms.stream().anyMatch(form -> form.key()
                    .equals(NameForm.of(List.of(usual.split(" "))).key()))) {
                return usual;
            }
        }
        Comparator<NameForm> fuller = Comparator.comparing((NameForm form) -> form.size())
                .thenComparing(form -> isShouted(form) ? 0 : 1)
                .thenComparing(form -> form.key().length());
        NameForm best = forms.get(0);
        for (NameForm form : forms) {
            if (fuller.compare(form, best) > 0) {
                best = form;
            }
        }
        List<String> words = best.words();
        boolean article =
                type == EntityType.PLACE && words.size() > 1 && words.get(0).equals("the");
        return Spelling.join(article ? words.subList(1, words.size()) : words);
    }

    private static boolean isShouted(NameForm form) {
        return form.words().stream()
                .allMatch(word -> word.length() > 3 && word.equals(word.toUpperCase(java.util.Locale.ROOT)));
    }
}
