package org.wiredesk.enrich.training;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.wiredesk.enrich.linear.Softmax;
import org.wiredesk.enrich.sentiment.SentimentModel;
import org.wiredesk.enrich.text.TextSentence;

/** A transformer with two heads that differ in their seed. It says how likely each polarity is, and not only which is likeliest. */
final class EncoderTeacher implements Teacher {
    private static final int HEADS = 2;
    /** The heads claim too much: what they say is made flatter, about as far as held-out labels ask for. */
    private static final double FLATTER = 1.3;

    /** Mean weight of what the teacher says, where a person's word weighs 1. */
    private static final double WEIGHT = 0.7;

    private static final int SENTENCES = 512;

    private final int[] labels;
    private final List<SentimentExample> open;
    private final List<float[]> judgedViews;
    private final List<float[]> openViews;
    private final Map<IntBuffer, List<Judgement>> said = new ConcurrentHashMap<>();

    EncoderTeacher(WordEncoder encoder, List<SentimentExample> judged, List<SentimentExample> open) {
        this.labels = judged.stream().mapToInt(SentimentExample::label).toArray();
        this.open = open;
        this.judgedViews = views(encoder, judged);
        this.openViews = views(encoder, open);
    }

    private static List<float[]> views(WordEncoder encoder, List<SentimentExample> examples) {
        List<float[]> views = new ArrayList<>();
        for (int from = 0; from < examples.size(); from += SENTENCES) {
            List<SentimentExample> some = examples.subList(from, Math.min(examples.size(), from + SENTENCES));
            List<TextSentence> sentences = new ArrayList<>(new LinkedHashSet<>(
                    some.stream().map(SentimentExample::sentence).toList()));
            List<float[]> words = encoder.encode(sentences);
            Map<TextSentence, float[]> encoded = new HashMap<>();
            for (int i = 0; i < words.size(); i++) {
                encoded.put(sentences.get(i), words.get(i));
            }
            for (SentimentExample example : some) {
                views.add(TargetView.of(
                        encoded.getOrDefault(example.sentence(), new float[0]),
                        encoder.dimensions(),
                        example.first(),
                        example.end()));
            }
        }
        return views;
    }

    @Override
    public List<SentimentExample> open() {
        return open;
    }

    @Override
    public List<Judgement> judge(int[] rows) {
        return said.computeIfAbsent(IntBuffer.wrap(rows.clone()), key -> learnAndJudge(rows));
    }

    private List<Judgement> learnAndJudge(int[] rows) {
        List<float[]> views = Arrays.stream(rows).mapToObj(judgedViews::get).toList();
        int[] right = Arrays.stream(rows).map(row -> labels[row]).toArray();
        List<TeacherHead> heads = new ArrayList<>();
        for (int seed = 1; seed <= HEADS; seed++) {
            heads.add(TeacherHead.train(views, right, seed));
        }
        return even(openViews.stream().map(view -> judge(heads, view)).toList(), right);
    }

    /**
     * Weights under which the polarities are as frequent as people find them among the judged targets: most names in open text are
     * spoken of neutrally, and who hears that too often says it too often.
     */
    static List<Judgement> even(List<float[]> said, int[] judged) {
        double[] wanted = new double[SentimentModel.LABELS];
        double[] found = new double[SentimentModel.LABELS];
        for (int label : judged) {
            wanted[label] += 1.0 / judged.length;
        }
        for (float[] likely : said) {
            for (int label = 0; label < found.length; label++) {
                found[label] += likely[label] / said.size();
            }
        }
        return said.stream()
                .map(likely -> {
                    double weight = 0;
                    for (int label = 0; label < found.length; label++) {
                        weight += likely[label] * wanted[label] / found[label];
                    }
                    return new Judgement(likely, (float) (WEIGHT * weight));
                })
                .toList();
    }

    private static float[] judge(List<TeacherHead> heads, float[] view) {
        double[] sum = new double[SentimentModel.LABELS];
        for (TeacherHead head : heads) {
            double[] scores = head.scores(view);
            for (int label = 0; label < sum.length; label++) {
                sum[label] += scores[label] / (HEADS * FLATTER);
            }
        }
        Softmax.inPlace(sum);
        float[] likely = new float[sum.length];
        for (int label = 0; label < sum.length; label++) {
            likely[label] = (float) sum[label];
        }
        return likely;
    }
}
