package org.wiredesk.contract;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of the body.
 *
 * @param start offset in the body
 * @param end offset in the body, exclusive
 */
public record Sentence(int start, int end, @Nullable Sentiment sentiment) {}
