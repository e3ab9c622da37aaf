package org.wiredesk.store.stream;

/**
 * A record of the topic of which the article can be read now.
 *
 * @param position of a reader who has seen this record and all before it
 */
record Stored(int partition, long offset, String articleId, Offsets position) {}
