package org.wiredesk.bench.peers;

import java.util.Set;

/** Finds persons, places and organisations in running text. */
@FunctionalInterface
interface NameFinder {
    Set<GoldText.Name> find(String text) throws Exception;
}
