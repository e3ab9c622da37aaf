package org.wiredesk.enrich.onnx;

import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.Token;

/** A sentence as running text, where each token stands as far from its beginning as it does in the article. */
final class SentenceText {
    private SentenceText() {}

    static String of(TextSentence sentence, int firstToken, int endToken) {
        int start = sentence.token(firstToken).start();
        StringBuilder text = new StringBuilder(sentence.token(endToken - 1).end() - start);
        for (int i = firstToken; i < endToken; i++) {
            Token token = sentence.token(i);
            while (text.length() < token.start() - start) {
                text.append(' ');
            }
            text.append(token.text());
        }
        return text.toString();
    }

    static String of(TextSentence sentence) {
        return of(sentence, 0, sentence.size());
    }
}
