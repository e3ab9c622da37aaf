package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;

import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.Token;

/**
 * A mention with the form its name has there.
 *
 * @param text as printed, with straight quotes and single spaces
 */
record NamedMention(EntityMention mention, NameForm form, String text) {

    static NamedMention of(EntityMention mention, List<TextSentence> sentences) {
        TextSentence sentence = sentences.get(mention.sentence());
        List<String> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int end = -1;
        boolean hung = false;
        for (int i = mention.firstToken(); i < mention.endToken(); i++) {
            Token token = sentence.token(i);
            boolean gap = end >= 0 && token.start() > end;
            boolean hyphen = token.text().equals("-");
            // "Tae", "-", "jin" is one word of a name.
            if (!gap && end >= 0 && (hyphen || hung)) {
                words.set(words.size() - 1, words.get(words.size() - 1) + token.text());
            } else {
                words.add(token.text());
            }
            text.append(gap ? " " : "").append(token.text());
            hung = hyphen;
            end = token.end();
        }
        return new NamedMention(mention, NameForm.of(words), text.toString());
    }
}
