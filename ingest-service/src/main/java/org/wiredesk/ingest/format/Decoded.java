package org.wiredesk.ingest.format;

import java.util.EnumSet;
import java.util.Set;

import org.wiredesk.contract.Repair;

/** Text read from bytes, and what had to be mended on the way. */
record Decoded(String text, Set<Repair> repairs) {
    Decoded {
        repairs = repairs.isEmpty() ? Set.of() : Set.copyOf(repairs);
    }

    static Decoded of(String text) {
        return new Decoded(text, Set.of());
    }

    static Decoded mended(String text, Repair repair) {
        return new Decoded(text, EnumSet.of(repair));
    }
}
