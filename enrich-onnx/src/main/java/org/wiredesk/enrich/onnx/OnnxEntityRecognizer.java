package org.wiredesk.enrich.onnx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.MentionField;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.engine.TransformerEngine.Limits;
import org.wiredesk.enrich.entities.EntityMention;
import org.wiredesk.enrich.entities.EntityRecognizer;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.Token;

/**
 * Finds names with a transformer. Each sentence is a text of its own; longer ones are seen in overlapping parts, and a word counts
 * in the part where it stands farther from the edge. A word has the label of its first piece.
 */
final class OnnxEntityRecognizer implements EntityRecognizer {
    private static final Duration AMPLE = Duration.ofMinutes(5);

    private final ModelFolder folder;
    private final OnnxModel model;
    private final Pieces pieces;
    private final EntityLabels labels;
    private final Limits limits;

    OnnxEntityRecognizer(ModelFolder folder, OnnxModel model, Pieces pieces, EntityLabels labels, Limits limits) {
        this.folder = folder;
        this.model = model;
        this.pieces = pieces;
        this.labels = labels;
        this.limits = limits;
    }

    /** Part of a sentence on its way through the model. */
    private record Window(int sentence, Pieces.Encoded text) {}

    /** The label of each word of a sentence, how likely it is, and how far from an edge it was seen. */
    private static final class Words {
        final int[] labels;
        final double[] likely;
        final int[] margin;

        Words(int size) {
            labels = new int[size];
            likely = new double[size];
            margin = new int[size];
            java.util.Arrays.fill(labels, -1);
        }
    }

    void warmUp() {
        Token token = new Token(0, 4, "Oslo");
        recognise(List.of(new TextSentence(MentionField.BODY, 0, 4, List.of(token))), Deadline.in(AMPLE));
    }

    @Override
    public ModelRef modelRef() {
        return folder.ref("entities");
    }

    @Override
    public String licence() {
        return folder.licence();
    }

    @Override
    public Set<EntityType> labels() {
        return labels.all();
    }

    @Override
    public List<EntityMention> recognise(List<TextSentence> sentences, Deadline deadline) {
        List<Window> windows = new ArrayList<>();
        List<Words> words = new ArrayList<>(sentences.size());
        int longest = Math.min(limits.tokens(), folder.longest());
        for (int s = 0; s < sentences.size(); s++) {
            deadline.check();
            words.add(new Words(sentences.get(s).size()));
            for (Pieces.Encoded part :
                    pieces.of(SentenceText.of(sentences.get(s)), null).windows(longest, limits.overlap())) {
                windows.add(new Window(s, part));
            }
        }
        // Texts of about one length waste no padding.
        windows.sort(Comparator.comparing((Window window) -> window.text().size()));
        for (int from = 0; from < windows.size(); from += limits.batch()) {
            deadline.check();
            List<Window> batch = windows.subList(from, Math.min(windows.size(), from + limits.batch()));
            float[][][] values = model.tokens(batch.stream().map(Window::text).toList());
            for (int i = 0; i < batch.size(); i++) {
                Window window = batch.get(i);
                read(sentences.get(window.sentence()), window.text(), values[i], words.get(window.sentence()));
            }
        }
        List<EntityMention> mentions = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            deadline.check();
            collect(s, words.get(s), mentions);
        }
        return mentions;
    }

    private static void read(TextSentence sentence, Pieces.Encoded text, float[][] values, Words words) {
        int start = sentence.token(0).start();
        int first = text.prefix();
        int end = text.size() - text.suffix();
        int before = -1;
        for (int piece = first, word = 0; piece < end; piece++) {
            while (word < sentence.size() && sentence.token(word).end() - start <= text.starts()[piece]) {
                word++;
            }
            if (word == sentence.size()) {
                return;
            }
            boolean begins = word != before && sentence.token(word).start() - start < text.ends()[piece];
            // A part may begin in the middle of a word; the part before has its first piece.
            boolean whole = piece > first || sentence.token(word).start() - start >= text.starts()[piece];
            int margin = 1 + Math.min(piece - first, end - 1 - piece);
            if (begins && whole && margin > words.margin[word]) {
                int label = Probabilities.largest(values[piece]);
                words.labels[word] = label;
                words.likely[word] = Probabilities.of(values[piece])[label];
                words.margin[word] = margin;
            }
            before = begins ? word : before;
        }
    }

    private void collect(int sentence, Words words, List<EntityMention> mentions) {
        int begin = 0;
        double confidence = 1;
        EntityType open = null;
        for (int i = 0; i <= words.labels.length; i++) {
            int label = i < words.labels.length ? words.labels[i] : -1;
            @Nullable EntityType type = label < 0 ? null : labels.type(label);
            if (open != null && (type != open || labels.begins(label))) {
                mentions.add(new EntityMention(sentence, begin, i, open, confidence));
                open = null;
            }
            if (type != null) {
                if (open == null) {
                    begin = i;
                    confidence = 1;
                }
                confidence = Math.min(confidence, words.likely[i]);
                open = type;
            }
        }
    }
}
