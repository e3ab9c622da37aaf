package org.wiredesk.ingest.format;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.RejectionReason;

/** Publication statuses in the words of every format: "usable", "stat:canceled", "killed". */
final class PubStatuses {
    private PubStatuses() {}

    static PubStatus of(@Nullable String stated) throws UnreadableException {
        if (stated == null) {
            return PubStatus.USABLE;
        }
        String status = stated.strip().toLowerCase(Locale.ROOT);
        return switch (status.substring(status.indexOf(':') + 1)) {
            case "usable", "embargoed", "" -> PubStatus.USABLE;
            case "withheld", "withhold" -> PubStatus.WITHHELD;
            case "canceled", "cancelled", "killed" -> PubStatus.CANCELED;
            default ->
                throw new UnreadableException(
                        RejectionReason.MALFORMED, "the publication status is usable, withheld or canceled");
        };
    }
}
