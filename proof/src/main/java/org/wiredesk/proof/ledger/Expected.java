package org.wiredesk.proof.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.wiredesk.proof.input.Fate;
import org.wiredesk.proof.input.Input;
import org.wiredesk.proof.input.Publication;

/**
 * What must have become of everything that was published.
 *
 * @param newest of each article, by the publisher's id
 * @param versions how often each version of an article was published
 * @param rejected by origin
 * @param refusedByStore the publisher's ids that the store cannot take
 */
record Expected(
        Map<String, Fate.Filed> newest,
        Map<Version, Integer> versions,
        Map<String, Input> rejected,
        Set<String> refusedByStore) {

    /** A version of an article by its publisher's id. */
    record Version(String publisherId, long version) {}

    static Expected of(Collection<Publication> publications) {
        Expected expected = new Expected(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
        publications.forEach(expected::add);
        return expected;
    }

    private void add(Publication publication) {
        Fate fate = publication.input().fate();
        if (fate instanceof Fate.Filed filed) {
            newest.merge(filed.publisherId(), filed, Expected::newer);
            versions.merge(new Version(filed.publisherId(), filed.version()), 1, Integer::sum);
        } else if (fate instanceof Fate.Rejected) {
            rejected.put(publication.origin(), publication.input());
        } else if (fate instanceof Fate.RejectedByStore refused) {
            refusedByStore.add(refused.publisherId());
            versions.merge(new Version(refused.publisherId(), 1), 1, Integer::sum);
        }
    }

    private static Fate.Filed newer(Fate.Filed a, Fate.Filed b) {
        return Comparator.comparingLong(Fate.Filed::version).compare(a, b) >= 0 ? a : b;
    }
}
