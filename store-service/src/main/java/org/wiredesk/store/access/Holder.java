package org.wiredesk.store.access;

import java.util.Set;

/**
 * The holder of a key.
 *
 * @param sha256 of the key in hex
 */
record Holder(String name, String sha256, Set<Scope> scopes, RateLimit limit) {}
