package org.wiredesk.enrich.sentiment;

import java.util.List;

/** A sentence as several networks read it. The code of a word is computed when the first target near it is asked for. */
public final class NetworkReading {
    private final List<PooledNetwork> networks;
    private final List<float[]> projected;
    private final SentenceInput input;
    private final float[][] codes;
    private final float[][] pulls;
    private final boolean[] coded;

    public NetworkReading(List<PooledNetwork> networks, SentenceInput input) {
        this(networks, List.of(), input);
    }

    /** @param projected what {@link PooledNetwork#project} says, a network each; empty to do without */
    NetworkReading(List<PooledNetwork> networks, List<float[]> projected, SentenceInput input) {
        this.networks = networks;
        this.projected = projected;
        this.input = input;
        this.codes = new float[networks.size()][input.size() * PooledNetwork.WIDTH];
        this.pulls = new float[networks.size()][input.size() * PooledNetwork.GATES];
        this.coded = new boolean[input.size()];
    }

    /** The networks' mean score of each label towards a target. */
    public double[] scores(int first, int end) {
        code(PooledNetwork.from(first), PooledNetwork.end(input, end));
        double[] mean = new double[SentimentModel.LABELS];
        for (int n = 0; n < codes.length; n++) {
            double[] scores = networks.get(n).scores(input, codes[n], pulls[n], first, end);
            for (int label = 0; label < mean.length; label++) {
                mean[label] += scores[label] / codes.length;
            }
        }
        return mean;
    }

    private void code(int from, int end) {
        for (int word = from; word < end; word++) {
            if (!coded[word]) {
                coded[word] = true;
                for (int n = 0; n < codes.length; n++) {
                    if (projected.isEmpty()) {
                        networks.get(n).code(input, word, codes[n]);
                    } else {
                        networks.get(n).code(input, projected.get(n), word, codes[n]);
                    }
                    networks.get(n).pulls(codes[n], word, pulls[n]);
                }
            }
        }
    }
}
