package org.wiredesk.edge.access;

import java.util.Set;

/**
 * Who asks, and what for they are let in.
 *
 * @param name of the key's holder or the subject of the token; requests are counted by it
 */
record Caller(String name, Set<Scope> scopes) {}
