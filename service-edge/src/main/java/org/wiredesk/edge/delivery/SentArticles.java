package org.wiredesk.edge.delivery;

import java.util.List;
import java.util.Set;

import org.jboss.logging.Logger;
import org.wiredesk.edge.tracing.LogFields;

/** A line of the log for each article that went on, for those who want to follow one. */
final class SentArticles {
    private static final Logger LOG = Logger.getLogger(SentArticles.class);

    private SentArticles() {}

    static void note(List<Outgoing> outgoing, Set<Integer> tooLarge) {
        if (!LOG.isDebugEnabled()) {
            return;
        }
        for (int i = 0; i < outgoing.size(); i++) {
            if (!tooLarge.contains(i)) {
                Outgoing sent = outgoing.get(i);
                try (LogFields fields = LogFields.of(sent.record(), sent.trace())) {
                    LOG.debugf("sent to %s", sent.record().topic());
                }
            }
        }
    }
}
