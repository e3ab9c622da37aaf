package org.wiredesk.enrich.training;

import org.wiredesk.enrich.linear.ChainTrainer;

/**
 * How the tagger is trained.
 *
 * @param leastCount features seen less often are left out
 * @param threshold rows of weights with nothing above it are left out of the shipped model
 * @param folds that documents are dealt into, to teach the second pass what the first says of text it has not seen
 * @param caution added to the score of "outside" in the second pass; learnt without it, the pass trusts too much in what the
 *     first one says of names it has met before
 */
record EntitySettings(
        String version,
        int leastCount,
        float threshold,
        int folds,
        float caution,
        ChainTrainer.Settings firstPass,
        ChainTrainer.Settings secondPass) {

    static EntitySettings standard(String version) {
        return new EntitySettings(
                version,
                3,
                0.07f,
                2,
                0,
                new ChainTrainer.Settings(5, 0.1f, 1e-4f, 0.2f, 0.3f, 7),
                new ChainTrainer.Settings(6, 0.05f, 1e-5f, 0.1f, 0, 11));
    }
}
