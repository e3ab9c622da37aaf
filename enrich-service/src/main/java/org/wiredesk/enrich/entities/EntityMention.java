package org.wiredesk.enrich.entities;

import org.wiredesk.contract.EntityType;

/**
 * A name found in a sentence.
 *
 * @param sentence index of the sentence
 * @param firstToken index of its first token in the sentence
 * @param endToken index after its last token
 * @param confidence 0 to 1
 */
public record EntityMention(int sentence, int firstToken, int endToken, EntityType type, double confidence) {}
