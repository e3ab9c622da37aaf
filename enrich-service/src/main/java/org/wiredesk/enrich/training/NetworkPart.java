package org.wiredesk.enrich.training;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.wiredesk.enrich.sentiment.NetworkReading;
import org.wiredesk.enrich.sentiment.PooledNetwork;
import org.wiredesk.enrich.sentiment.SentenceInput;
import org.wiredesk.enrich.sentiment.Valences;
import org.wiredesk.enrich.sentiment.WordVectors;

/** Networks that differ in nothing but their seed: their mean is surer than any of them. */
final class NetworkPart implements HeldOut.Learner {
    private static final int NETWORKS = 2;

    private final PooledNetworkTrainer.Settings settings;
    private final int inputs;
    private final List<PooledNetworkTrainer.Example> examples;

    NetworkPart(
            List<SentimentExample> examples,
            Valences valences,
            WordVectors vectors,
            PooledNetworkTrainer.Settings settings) {
        this.settings = settings;
        this.inputs = SentenceInput.width(vectors);
        this.examples = examples.stream()
                .map(e -> new PooledNetworkTrainer.Example(
                        SentenceInput.of(e.sentence(), valences, vectors), e.first(), e.end(), e.label()))
                .toList();
    }

    @Override
    public IntFunction<double[]> learn(int[] rows) {
        List<PooledNetwork> networks =
                networks(Arrays.stream(rows).mapToObj(examples::get).toList());
        return row -> {
            PooledNetworkTrainer.Example example = examples.get(row);
            return new NetworkReading(networks, example.sentence()).scores(example.first(), example.end());
        };
    }

    /** Networks that have learnt from all examples. */
    List<PooledNetwork> networks() {
        return networks(examples);
    }

    private List<PooledNetwork> networks(List<PooledNetworkTrainer.Example> from) {
        return IntStream.range(0, NETWORKS)
                .parallel()
                .mapToObj(i -> new PooledNetworkTrainer(settings.withSeed(settings.seed() + i), inputs).train(from))
                .toList();
    }
}
