package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;

import org.wiredesk.enrich.text.TextSentence;

/** A mention with the form its name has there. */
record NamedMention(EntityMention mention, NameForm form) {

    static NamedMention of(EntityMention mention, List<TextSentence> sentences) {
        TextSentence sentence = sentences.get(mention.sentence());
        List<String> words = new ArrayList<>();
        for (int i = mention.firstToken(); i < mention.endToken(); i++) {
            words.add(sentence.word(i));
        }
        return new NamedMention(mention, NameForm.of(words));
    }
}
