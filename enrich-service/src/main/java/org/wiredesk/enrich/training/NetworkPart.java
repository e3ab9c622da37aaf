package org.wiredesk.enrich.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.wiredesk.enrich.sentiment.NetworkReading;
import org.wiredesk.enrich.sentiment.PooledNetwork;
import org.wiredesk.enrich.sentiment.SentenceInput;
import org.wiredesk.enrich.sentiment.SentimentModel;
import org.wiredesk.enrich.sentiment.Valences;
import org.wiredesk.enrich.sentiment.WordVectors;

/** Networks that differ in nothing but their seed: their mean is surer than any of them. */
final class NetworkPart implements HeldOut.Learner {
    private static final int NETWORKS = 2;
    private static final Judgement UNHEARD = new Judgement(new float[SentimentModel.LABELS], 0);

    private final PooledNetworkTrainer.Settings settings;
    private final int inputs;
    private final List<PooledNetworkTrainer.Example> examples;
    /** What the teacher judges; how, it says when it has learnt. */
    private final List<PooledNetworkTrainer.Example> open;

    private final Teacher teacher;

    NetworkPart(
            List<SentimentExample> examples,
            Teacher teacher,
            Valences valences,
            WordVectors vectors,
            PooledNetworkTrainer.Settings settings) {
        this.settings = settings;
        this.inputs = SentenceInput.width(vectors);
        this.teacher = teacher;
        this.examples = examples.stream()
                .map(e -> example(e, valences, vectors, Judgement.ofPerson(e.label())))
                .toList();
        this.open = teacher.open().stream()
                .map(e -> example(e, valences, vectors, UNHEARD))
                .toList();
    }

    private static PooledNetworkTrainer.Example example(
            SentimentExample e, Valences valences, WordVectors vectors, Judgement judgement) {
        return new PooledNetworkTrainer.Example(
                SentenceInput.of(e.sentence(), valences, vectors), e.first(), e.end(), judgement);
    }

    @Override
    public IntFunction<double[]> learn(int[] rows) {
        List<PooledNetwork> networks = networks(rows);
        return row -> {
            PooledNetworkTrainer.Example example = examples.get(row);
            return new NetworkReading(networks, example.sentence()).scores(example.first(), example.end());
        };
    }

    /** Networks that have learnt from all examples. */
    List<PooledNetwork> networks() {
        return networks(IntStream.range(0, examples.size()).toArray());
    }

    private List<PooledNetwork> networks(int[] rows) {
        List<PooledNetworkTrainer.Example> from =
                new ArrayList<>(Arrays.stream(rows).mapToObj(examples::get).toList());
        List<Judgement> said = teacher.judge(rows);
        for (int i = 0; i < said.size(); i++) {
            PooledNetworkTrainer.Example example = open.get(i);
            from.add(new PooledNetworkTrainer.Example(example.sentence(), example.first(), example.end(), said.get(i)));
        }
        return IntStream.range(0, NETWORKS)
                .parallel()
                .mapToObj(i -> new PooledNetworkTrainer(settings.withSeed(settings.seed() + i), inputs).train(from))
                .toList();
    }
}
