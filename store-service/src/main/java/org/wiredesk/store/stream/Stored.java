package org.wiredesk.store.stream;

/**
 * A record of the topic of which the article can be read now. Two are the same when they are the same record.
 *
 * @param position of a reader who has seen this record and all before it
 */
record Stored(int partition, long offset, String articleId, Offsets position) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Stored stored && stored.partition == partition && stored.offset == offset;
    }

    @Override
    public int hashCode() {
        return 31 * partition + Long.hashCode(offset);
    }
}
