package org.wiredesk.enrich.training;

import org.wiredesk.enrich.linear.ChainTrainer;

/**
 * How the tagger is trained.
 *
 * @param leastCount features seen less often are left out
 * @param caution taken off the score of "outside" after training: what people and the committee marked is short of names
 * @param threshold rows of weights with nothing above it are left out of the shipped model
 */
record EntitySettings(String version, int leastCount, float caution, float threshold, ChainTrainer.Settings chain) {

    static EntitySettings standard(String version) {
        return new EntitySettings(version, 3, 0.5f, 0.07f, new ChainTrainer.Settings(5, 0.1f, 1e-4f, 0.2f, 0.3f, 7));
    }
}
