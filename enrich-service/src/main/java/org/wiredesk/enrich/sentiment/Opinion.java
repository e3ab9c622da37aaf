package org.wiredesk.enrich.sentiment;

import org.wiredesk.contract.Polarity;
import org.wiredesk.contract.Sentiment;

/** Probabilities of the three polarities; they sum to one. */
public record Opinion(double negative, double neutral, double positive) {
    public static final Opinion NEUTRAL = new Opinion(0, 1, 0);

    /** The likeliest polarity, how far the balance leans, and how likely that polarity is. */
    public Sentiment sentiment() {
        Polarity polarity = negative > neutral && negative >= positive
                ? Polarity.NEGATIVE
                : positive > neutral ? Polarity.POSITIVE : Polarity.NEUTRAL;
        double confidence = Math.max(neutral, Math.max(negative, positive));
        return new Sentiment(polarity, round(positive - negative), round(confidence));
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** A weighted mean of opinions. For one thread. */
    public static final class Mean {
        private double negative;
        private double neutral;
        private double positive;
        private double total;

        public void add(Opinion opinion, double weight) {
            negative += weight * opinion.negative();
            neutral += weight * opinion.neutral();
            positive += weight * opinion.positive();
            total += weight;
        }

        /** Neutral when nothing was added. */
        public Opinion mean() {
            return total == 0 ? NEUTRAL : new Opinion(negative / total, neutral / total, positive / total);
        }
    }
}
