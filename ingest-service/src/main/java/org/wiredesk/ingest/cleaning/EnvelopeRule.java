package org.wiredesk.ingest.cleaning;

import org.wiredesk.contract.RemovalKind;

/** Takes out what the reader of a wire's envelope marked as such: headers, slugs, markers, signatures. */
final class EnvelopeRule implements LineRule {
    private static final String NAME = "wire-envelope@1";

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        for (int i = 0; i < galley.size(); i++) {
            int hints = galley.line(i).layout().hints();
            if ((hints & Layout.HINT_WIRE_MARK) != 0) {
                galley.strike(i, RemovalKind.CHROME, NAME);
            } else if ((hints & Layout.HINT_WIRE_SLUG) != 0) {
                galley.strike(i, RemovalKind.HEADLINE, NAME);
            } else if ((hints & Layout.HINT_WIRE_TIME) != 0) {
                galley.strike(i, RemovalKind.TIMESTAMP, NAME);
            } else if ((hints & Layout.HINT_WIRE_PHOTO) != 0) {
                galley.strike(i, RemovalKind.PHOTO, NAME);
            }
        }
    }
}
