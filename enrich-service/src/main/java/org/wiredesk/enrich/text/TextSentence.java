package org.wiredesk.enrich.text;

import java.util.List;

import org.wiredesk.contract.MentionField;

/**
 * A sentence and its tokens.
 *
 * @param start offset in the field
 * @param end offset in the field, exclusive
 * @param tokens in order, never empty
 */
public record TextSentence(MentionField field, int start, int end, List<Token> tokens) {

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public String word(int index) {
        return tokens.get(index).text();
    }
}
