package org.wiredesk.enrich.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.wiredesk.enrich.linear.Order;
import org.wiredesk.enrich.linear.Softmax;
import org.wiredesk.enrich.sentiment.PooledNetwork;
import org.wiredesk.enrich.sentiment.SentenceInput;

import static org.wiredesk.enrich.sentiment.PooledNetwork.GATES;
import static org.wiredesk.enrich.sentiment.PooledNetwork.HIDDEN;
import static org.wiredesk.enrich.sentiment.PooledNetwork.POOLED;
import static org.wiredesk.enrich.sentiment.PooledNetwork.WIDTH;

/**
 * Trains a {@link PooledNetwork}: cross-entropy, Adam (Kingma and Ba 2015) with a warm-up and a linear fall of the rate, dropout of
 * whole words, of inputs and of both layers. Same examples, same settings: same parameters.
 */
final class PooledNetworkTrainer {
    private static final int LABELS = 3;

    /**
     * @param rate the highest
     * @param words share of words whose vector is hidden at each visit
     * @param inputs share of input numbers hidden
     * @param dropout share of pooled and hidden numbers hidden
     */
    record Settings(int epochs, float rate, int batch, float words, float inputs, float dropout, long seed) {
        Settings withSeed(long other) {
            return new Settings(epochs, rate, batch, words, inputs, dropout, other);
        }
    }

    record Example(SentenceInput sentence, int first, int end, Judgement judgement) {}

    private final Settings settings;
    private final int inputs;
    private final float[] parameters;
    private final float[] gradient;
    private final PooledNetwork network;
    private final SplittableRandom random;

    PooledNetworkTrainer(Settings settings, int inputs) {
        this.settings = settings;
        this.inputs = inputs;
        this.random = new SplittableRandom(settings.seed());
        this.parameters = new float[PooledNetwork.size(inputs)];
        this.gradient = new float[parameters.length];
        this.network = new PooledNetwork(inputs, parameters);
        scatter(0, PooledNetwork.codeBias(inputs), 3 * inputs);
        scatter(PooledNetwork.gate(inputs), PooledNetwork.position(inputs), WIDTH);
        scatter(PooledNetwork.position(inputs), PooledNetwork.hidden(inputs), 4);
        scatter(PooledNetwork.hidden(inputs), PooledNetwork.hiddenBias(inputs), POOLED);
        scatter(PooledNetwork.output(inputs), PooledNetwork.direct(inputs), HIDDEN);
        scatter(PooledNetwork.direct(inputs), PooledNetwork.outputBias(inputs), POOLED);
    }

    private void scatter(int from, int end, int fan) {
        double bound = 1 / Math.sqrt(fan);
        for (int i = from; i < end; i++) {
            parameters[i] = (float) ((2 * random.nextDouble() - 1) * bound);
        }
    }

    PooledNetwork train(List<Example> examples) {
        Adam adam = new Adam(parameters.length);
        int[] order = Order.of(examples.size());
        int batches = (order.length + settings.batch() - 1) / settings.batch();
        int steps = settings.epochs() * batches;
        int step = 0;
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Order.shuffle(order, random);
            for (int from = 0; from < order.length; from += settings.batch()) {
                int end = Math.min(order.length, from + settings.batch());
                Arrays.fill(gradient, 0);
                for (int i = from; i < end; i++) {
                    learn(examples.get(order[i]), settings.words(), settings.inputs(), settings.dropout());
                }
                double done = step++ / (double) steps;
                double slope = done < 0.1 ? 0.1 + 9 * done : (1 - done) / 0.9;
                adam.step(parameters, gradient, (float) (settings.rate() * slope), 1f / (end - from));
            }
        }
        return network;
    }

    /** Adds an example's gradient to {@link #gradient} and returns its loss. */
    double learn(Example example, float wordDropout, float inputDropout, float dropout) {
        SentenceInput sentence = hide(example.sentence(), wordDropout, inputDropout);
        int from = PooledNetwork.from(example.first());
        int end = PooledNetwork.end(sentence, example.end());
        float[] codes = network.codes(sentence, from, end);
        float[] open = new float[(end - from) * GATES];
        float[] total = new float[GATES];
        float[] pooled = new float[POOLED];
        for (int word = from; word < end; word++) {
            int row = (word - from) * GATES;
            network.gates(codes, word, position(example, sentence, word), open, row);
            for (int g = 0; g < GATES; g++) {
                total[g] += open[row + g];
                PooledNetwork.addScaled(codes, word * WIDTH, open[row + g], pooled, g * WIDTH, WIDTH);
            }
        }
        for (int p = 0; p < POOLED; p++) {
            pooled[p] *= PooledNetwork.even(total[p / WIDTH]);
        }
        float[] kept = mask(POOLED, dropout);
        float[] shown = times(pooled, kept);
        float[] active = new float[HIDDEN];
        network.scores(shown, active);
        float[] keptActive = mask(HIDDEN, dropout);
        float[] shownActive = times(active, keptActive);
        double[] likely = network.scoresOf(shown, shownActive);
        Softmax.inPlace(likely);
        float[] back = top(example.judgement(), likely, shown, shownActive, active, keptActive);
        for (int p = 0; p < POOLED; p++) {
            back[p] *= kept[p];
        }
        pools(example, sentence, from, end, codes, open, total, pooled, back);
        return loss(example.judgement(), likely);
    }

    private static double loss(Judgement judgement, double[] likely) {
        double loss = 0;
        for (int label = 0; label < LABELS; label++) {
            loss -= judgement.weight() * judgement.likely()[label] * Math.log(likely[label]);
        }
        return loss;
    }

    private static int position(Example example, SentenceInput sentence, int word) {
        return sentence.position(word, example.first(), example.end());
    }

    /** Through the layers above the pools; returns the gradient of what was shown of the pools. */
    private float[] top(
            Judgement judgement, double[] likely, float[] shown, float[] shownActive, float[] active, float[] kept) {
        float[] hidden = new float[HIDDEN];
        float[] back = new float[POOLED];
        for (int l = 0; l < LABELS; l++) {
            float error = judgement.weight() * (float) (likely[l] - judgement.likely()[l]);
            gradient[PooledNetwork.outputBias(inputs) + l] += error;
            int output = PooledNetwork.output(inputs) + l * HIDDEN;
            int direct = PooledNetwork.direct(inputs) + l * POOLED;
            PooledNetwork.addScaled(shownActive, 0, error, gradient, output, HIDDEN);
            PooledNetwork.addScaled(shown, 0, error, gradient, direct, POOLED);
            PooledNetwork.addScaled(parameters, output, error, hidden, 0, HIDDEN);
            PooledNetwork.addScaled(parameters, direct, error, back, 0, POOLED);
        }
        for (int h = 0; h < HIDDEN; h++) {
            hidden[h] = active[h] > 0 ? hidden[h] * kept[h] : 0;
        }
        PooledNetwork.addScaled(hidden, 0, 1, gradient, PooledNetwork.hiddenBias(inputs), HIDDEN);
        for (int p = 0; p < POOLED; p++) {
            int row = PooledNetwork.hidden(inputs) + p * HIDDEN;
            back[p] += PooledNetwork.dot(parameters, row, hidden, 0, HIDDEN);
            PooledNetwork.addScaled(hidden, 0, shown[p], gradient, row, HIDDEN);
        }
        return back;
    }

    /** Through the pools, the gates and the convolution. */
    private void pools(
            Example example,
            SentenceInput sentence,
            int from,
            int end,
            float[] codes,
            float[] open,
            float[] total,
            float[] pooled,
            float[] back) {
        float[] opening = new float[GATES];
        for (int g = 0; g < GATES; g++) {
            float even = PooledNetwork.even(total[g]);
            opening[g] = -0.5f * even * even * PooledNetwork.dot(back, g * WIDTH, pooled, g * WIDTH, WIDTH);
            for (int c = 0; c < WIDTH; c++) {
                back[g * WIDTH + c] *= even;
            }
        }
        float[] code = new float[WIDTH];
        for (int word = from; word < end; word++) {
            Arrays.fill(code, 0);
            int position = PooledNetwork.position(inputs) + position(example, sentence, word) * GATES;
            for (int g = 0; g < GATES; g++) {
                float gate = open[(word - from) * GATES + g];
                float change = opening[g] + PooledNetwork.dot(back, g * WIDTH, codes, word * WIDTH, WIDTH);
                float slope = change * gate * (1 - gate);
                int row = PooledNetwork.gate(inputs) + g * WIDTH;
                gradient[position + g] += slope;
                PooledNetwork.addScaled(codes, word * WIDTH, slope, gradient, row, WIDTH);
                PooledNetwork.addScaled(parameters, row, slope, code, 0, WIDTH);
                PooledNetwork.addScaled(back, g * WIDTH, gate, code, 0, WIDTH);
            }
            for (int c = 0; c < WIDTH; c++) {
                code[c] = codes[word * WIDTH + c] > 0 ? code[c] : 0;
            }
            convolution(sentence, word, code);
        }
    }

    private void convolution(SentenceInput sentence, int word, float[] code) {
        PooledNetwork.addScaled(code, 0, 1, gradient, PooledNetwork.codeBias(inputs), WIDTH);
        for (int row = 0; row < 3; row++) {
            int other = word + row - 1;
            if (other < 0 || other >= sentence.size()) {
                continue;
            }
            for (int k = 0; k < inputs; k++) {
                float value = sentence.values()[other * inputs + k];
                if (value != 0) {
                    PooledNetwork.addScaled(code, 0, value, gradient, (row * inputs + k) * WIDTH, WIDTH);
                }
            }
        }
    }

    private SentenceInput hide(SentenceInput sentence, float words, float share) {
        if (words == 0 && share == 0) {
            return sentence;
        }
        float[] values = new float[sentence.values().length];
        float factor = 1 / (1 - share);
        for (int word = 0; word < sentence.size(); word++) {
            int row = word * inputs;
            int first = random.nextDouble() < words ? sentence.vector() : 0;
            for (int k = row + first; k < row + inputs; k++) {
                values[k] = random.nextDouble() < share ? 0 : sentence.values()[k] * factor;
            }
        }
        return sentence.with(values);
    }

    private float[] mask(int count, float share) {
        float[] mask = new float[count];
        for (int i = 0; i < count; i++) {
            mask[i] = share > 0 && random.nextDouble() < share ? 0 : 1 / (1 - share);
        }
        return mask;
    }

    private static float[] times(float[] a, float[] b) {
        float[] product = new float[a.length];
        for (int i = 0; i < a.length; i++) {
            product[i] = a[i] * b[i];
        }
        return product;
    }

    float[] parameters() {
        return parameters;
    }

    float[] gradient() {
        return gradient;
    }
}
