package org.wiredesk.edge.delivery;

import java.util.List;
import java.util.stream.Collectors;

import org.wiredesk.contract.RejectionReason;

/**
 * Why a message, or one article of it, goes no further.
 *
 * @param detail a sentence for people, safe to show to the publisher
 */
public record Refusal(RejectionReason reason, String detail) {

    /** One message costs one rejection: the first reason stands for it, the details are put together. */
    static Refusal merged(List<Refusal> refusals, int articles) {
        Refusal first = refusals.get(0);
        if (articles <= 1) {
            return first;
        }
        String details = refusals.stream().map(Refusal::detail).distinct().collect(Collectors.joining("; "));
        return new Refusal(first.reason(), refusals.size() + " of " + articles + " articles: " + details);
    }
}
