package org.wiredesk.contract;

import org.jspecify.annotations.Nullable;

/**
 * One place where an entity is named.
 *
 * @param start offset in the field
 * @param end offset in the field, exclusive
 * @param sentiment towards the entity in this place; null when not scored
 */
public record Mention(MentionField field, int start, int end, String text, @Nullable Sentiment sentiment) {}
