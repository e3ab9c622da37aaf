package org.wiredesk.enrich.training;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;
import org.wiredesk.enrich.text.Token;

/** A marked document in the tokens that the service itself cuts, so that training sees what running sees. */
record TaggedDocument(List<TextSentence> sentences, List<byte[]> tags) {

    static TaggedDocument of(GoldDocument gold, TextSplitter splitter) {
        List<TextSentence> sentences =
                splitter.split(MentionField.BODY, gold.text(), Deadline.in(Duration.ofMinutes(10)));
        List<byte[]> tags = new ArrayList<>();
        int next = 0;
        for (TextSentence sentence : sentences) {
            byte[] line = new byte[sentence.size()];
            while (next < gold.names().size() && gold.names().get(next).end() <= sentence.start()) {
                next++;
            }
            for (int n = next; n < gold.names().size() && gold.names().get(n).start() < sentence.end(); n++) {
                mark(sentence, gold.names().get(n), line);
            }
            tags.add(line);
        }
        return new TaggedDocument(sentences, tags);
    }

    private static void mark(TextSentence sentence, GoldDocument.GoldName name, byte[] line) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < line.length; i++) {
            Token token = sentence.token(i);
            if (token.end() > name.start() && token.start() < name.end()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            Tag.mark(line, first, last + 1, name.type());
        }
    }
}
