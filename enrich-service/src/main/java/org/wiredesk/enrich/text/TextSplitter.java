package org.wiredesk.enrich.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.wiredesk.contract.MentionField;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.enrich.Deadline;

/** Cuts a field of an article into sentences and tokens, paragraph by paragraph. Safe for use by many threads. */
public final class TextSplitter {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    /** OpenNLP's features look back to the last space: text without spaces would cost the square of its length. */
    private static final int LONGEST_PIECE = 5_000;

    private final SentenceModel model;

    private TextSplitter(SentenceModel model) {
        this.model = model;
    }

    public static TextSplitter load() {
        try (InputStream in = TextSplitter.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("The sentence model is not on the class path.");
            }
            return new TextSplitter(new SentenceModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The sentence model cannot be read.", e);
        }
    }

    public ModelRef modelRef() {
        return new ModelRef("sentences", "opennlp-en-ud-ewt-sentence", "1.3");
    }

    /** Sentences in order; blank text has none. */
    public List<TextSentence> split(MentionField field, String text, Deadline deadline) {
        String straight = StraightQuotes.in(text);
        List<TextSentence> sentences = new ArrayList<>();
        SentenceDetectorME detector = new SentenceDetectorME(model);
        int start = 0;
        while (start < straight.length()) {
            int end = Paragraphs.end(straight, start);
            for (int from = start; from < end; ) {
                deadline.check();
                int to = pieceEnd(straight, from, end);
                piece(field, straight, from, to, detector, sentences);
                from = to;
            }
            start = end + 1;
        }
        return sentences;
    }

    private static int pieceEnd(String text, int from, int end) {
        if (end - from <= LONGEST_PIECE) {
            return end;
        }
        int cut = from + LONGEST_PIECE;
        for (int i = cut; i > from + LONGEST_PIECE / 2; i--) {
            if (Tokens.isSpace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }

    private static void piece(
            MentionField field,
            String text,
            int from,
            int to,
            SentenceDetectorME detector,
            List<TextSentence> sentences) {
        String piece = text.substring(from, to);
        Span[] spans = detector.sentPosDetect(piece);
        int start = -1;
        for (int i = 0; i < spans.length; i++) {
            if (start < 0) {
                start = spans[i].getStart();
            }
            int end = spans[i].getEnd();
            if (i + 1 < spans.length && !Abbreviations.endsSentence(piece, start, end, spans[i + 1].getStart())) {
                continue;
            }
            List<Token> tokens = Tokens.of(piece, start, end, from);
            if (!tokens.isEmpty()) {
                sentences.add(new TextSentence(field, from + start, from + end, tokens));
            }
            start = -1;
        }
    }
}
