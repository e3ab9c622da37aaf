package org.wiredesk.store.articles;

/**
 * What became of the events of a batch.
 *
 * @param stored articles that are new
 * @param updated articles of which a newer version was written
 * @param unchanged events that changed no article: repetitions, and versions older than the stored one
 */
record Written(int stored, int updated, int unchanged) {
    Written plus(Written other) {
        return new Written(stored + other.stored, updated + other.updated, unchanged + other.unchanged);
    }
}
