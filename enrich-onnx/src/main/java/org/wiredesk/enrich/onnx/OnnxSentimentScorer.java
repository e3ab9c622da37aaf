package org.wiredesk.enrich.onnx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.MentionField;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.engine.SentimentInput;
import org.wiredesk.enrich.engine.TransformerEngine.Limits;
import org.wiredesk.enrich.sentiment.Opinion;
import org.wiredesk.enrich.sentiment.SentimentScorer;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextTarget;
import org.wiredesk.enrich.text.Token;

/**
 * Tells sentiment with a transformer. A sentence by itself is read alone; with a target, as a pair of texts if the model was trained
 * so. Of a sentence that is too long the model sees the part around the target, else the beginning.
 */
final class OnnxSentimentScorer implements SentimentScorer {
    private static final Duration AMPLE = Duration.ofMinutes(5);

    private final ModelFolder folder;
    private final OnnxModel model;
    private final Pieces pieces;
    private final SentimentLabels labels;
    private final SentimentInput input;
    private final Limits limits;

    OnnxSentimentScorer(
            ModelFolder folder,
            OnnxModel model,
            Pieces pieces,
            SentimentLabels labels,
            SentimentInput input,
            Limits limits) {
        this.folder = folder;
        this.model = model;
        this.pieces = pieces;
        this.labels = labels;
        this.input = input;
        this.limits = limits;
    }

    /** What is asked of a sentence: how it speaks of these tokens, or on the whole when there are none. */
    private record Question(int sentence, int firstToken, int endToken) {
        static Question whole(int sentence) {
            return new Question(sentence, 0, 0);
        }
    }

    void warmUp() {
        Token token = new Token(0, 4, "Oslo");
        TextSentence sentence = new TextSentence(MentionField.BODY, 0, 4, List.of(token));
        read(List.of(sentence), List.of(new TextTarget(0, 0, 1)), Deadline.in(AMPLE));
    }

    @Override
    public ModelRef modelRef() {
        return folder.ref("sentiment");
    }

    @Override
    public String licence() {
        return folder.licence();
    }

    @Override
    public Reading read(TextSentence sentence) {
        return read(List.of(sentence), List.of(), Deadline.in(AMPLE)).get(0);
    }

    @Override
    public List<Reading> read(List<TextSentence> sentences, List<TextTarget> targets, Deadline deadline) {
        Set<Question> questions = new LinkedHashSet<>();
        for (int s = 0; s < sentences.size(); s++) {
            questions.add(Question.whole(s));
        }
        if (input == SentimentInput.PAIR) {
            targets.forEach(
                    target -> questions.add(new Question(target.sentence(), target.firstToken(), target.endToken())));
        }
        Map<Question, Opinion> answers = answers(sentences, questions, deadline);
        List<Reading> readings = new ArrayList<>(sentences.size());
        for (int s = 0; s < sentences.size(); s++) {
            readings.add(new Answered(sentences, s, answers, deadline));
        }
        return readings;
    }

    private Map<Question, Opinion> answers(List<TextSentence> sentences, Set<Question> questions, Deadline deadline) {
        List<Map.Entry<Question, Pieces.Encoded>> texts = new ArrayList<>(questions.size());
        for (Question question : questions) {
            deadline.check();
            texts.add(Map.entry(question, encode(sentences.get(question.sentence()), question)));
        }
        texts.sort(Comparator.comparing(text -> text.getValue().size()));
        Map<Question, Opinion> answers = new HashMap<>();
        for (int from = 0; from < texts.size(); from += limits.batch()) {
            deadline.check();
            List<Map.Entry<Question, Pieces.Encoded>> batch =
                    texts.subList(from, Math.min(texts.size(), from + limits.batch()));
            float[][] values =
                    model.texts(batch.stream().map(Map.Entry::getValue).toList());
            for (int i = 0; i < batch.size(); i++) {
                answers.put(batch.get(i).getKey(), labels.opinion(values[i]));
            }
        }
        return answers;
    }

    private Pieces.Encoded encode(TextSentence sentence, Question question) {
        int longest = Math.min(limits.tokens(), folder.longest());
        boolean whole = question.endToken() == 0;
        @Nullable String target = whole ? null : SentenceText.of(sentence, question.firstToken(), question.endToken());
        int from = 0;
        int to = sentence.size();
        while (true) {
            Pieces.Encoded encoded = pieces.of(SentenceText.of(sentence, from, to), target);
            int around = (to - from) / 4;
            if (encoded.size() <= longest || around == 0) {
                return encoded.size() <= longest || encoded.size() - longest >= encoded.size() - encoded.suffix()
                        ? encoded
                        : encoded.part(encoded.prefix(), longest - encoded.suffix());
            }
            int middle = (question.firstToken() + question.endToken()) / 2;
            int length = to - from - around;
            from = whole ? 0 : Math.max(0, Math.min(middle - length / 2, sentence.size() - length));
            to = Math.min(sentence.size(), from + length);
        }
    }

    /** Answers that are there; others are asked for one by one. */
    private final class Answered implements Reading {
        private final List<TextSentence> sentences;
        private final int sentence;
        private final Map<Question, Opinion> answers;
        private final Deadline deadline;

        Answered(List<TextSentence> sentences, int sentence, Map<Question, Opinion> answers, Deadline deadline) {
            this.sentences = sentences;
            this.sentence = sentence;
            this.answers = answers;
            this.deadline = deadline;
        }

        @Override
        public Opinion towards(int firstToken, int endToken) {
            if (input == SentimentInput.SENTENCE) {
                return overall();
            }
            Question question = new Question(sentence, firstToken, endToken);
            Opinion answer = answers.get(question);
            return answer != null
                    ? answer
                    : Objects.requireNonNull(
                            answers(sentences, Set.of(question), deadline).get(question));
        }

        @Override
        public Opinion overall() {
            return Objects.requireNonNull(answers.get(Question.whole(sentence)));
        }
    }
}
