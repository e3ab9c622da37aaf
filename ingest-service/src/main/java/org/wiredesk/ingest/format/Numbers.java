package org.wiredesk.ingest.format;

import org.jspecify.annotations.Nullable;

/** Numbers that formats state as text. */
final class Numbers {
    private Numbers() {}

    /** @return null unless it is 1 to 9 */
    static @Nullable Integer urgency(@Nullable String stated) {
        if (stated == null || stated.strip().length() != 1) {
            return null;
        }
        int urgency = stated.strip().charAt(0) - '0';
        return urgency >= 1 && urgency <= 9 ? urgency : null;
    }
}
