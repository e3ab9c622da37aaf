package org.wiredesk.enrich.entities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.wiredesk.contract.EntityType;
import org.wiredesk.enrich.text.TextSentence;

/** Acronyms that the article itself explains: "European Union (EU)" or "EU (European Union)". */
final class Definitions {
    private Definitions() {}

    /** From the acronym to what it stands for. */
    static Map<NamedMention, NamedMention> of(List<NamedMention> mentions, List<TextSentence> sentences) {
        Map<NamedMention, NamedMention> definitions = new LinkedHashMap<>();
        for (int i = 1; i < mentions.size(); i++) {
            NamedMention outer = mentions.get(i - 1);
            NamedMention inner = mentions.get(i);
            if (!isBracketed(outer.mention(), inner.mention(), sentences)) {
                continue;
            }
            if (isAcronymOf(inner, outer)) {
                definitions.put(inner, outer);
            } else if (isAcronymOf(outer, inner)) {
                definitions.put(outer, inner);
            }
        }
        return definitions;
    }

    private static boolean isBracketed(EntityMention outer, EntityMention inner, List<TextSentence> sentences) {
        TextSentence sentence = sentences.get(inner.sentence());
        return outer.sentence() == inner.sentence()
                && inner.firstToken() == outer.endToken() + 1
                && inner.endToken() < sentence.size()
                && sentence.word(outer.endToken()).equals("(")
                && sentence.word(inner.endToken()).equals(")");
    }

    /** The letters need not be initials: "Kurdistan Workers' Party (PKK)" keeps those of another language. */
    private static boolean isAcronymOf(NamedMention acronym, NamedMention name) {
        List<String> words = acronym.form().words();
        return acronym.form().size() == 1
                && Acronym.isOne(words.get(words.size() - 1))
                && name.form().size() > 1
                && acronym.mention().type() == name.mention().type()
                && acronym.mention().type() != EntityType.PERSON;
    }
}
