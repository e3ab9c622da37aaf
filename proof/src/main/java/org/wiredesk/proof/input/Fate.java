package org.wiredesk.proof.input;

import java.util.Set;

import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.RejectionReason;

/** What must become of an input. */
public sealed interface Fate {
    /**
     * An article under its publisher's id: stored when no newer version of it was published, else superseded by that.
     *
     * @param marker stands in the stored body of this version and in no other; empty where the body is not looked at
     */
    record Filed(String publisherId, long version, PubStatus status, String marker) implements Fate {}

    /** One rejection with this input as its origin and one of these reasons. */
    record Rejected(Set<RejectionReason> reasons) implements Fate {
        public Rejected {
            reasons = Set.copyOf(reasons);
        }

        public static Rejected as(RejectionReason... reasons) {
            return new Rejected(Set.of(reasons));
        }
    }

    /** The store cannot take it: one rejection for each event that it became. */
    record RejectedByStore(String publisherId) implements Fate {}
}
