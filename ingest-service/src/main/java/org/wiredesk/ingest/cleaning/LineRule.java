package org.wiredesk.ingest.cleaning;

/** One step of cleaning. Steps run in a fixed order, each over the whole galley; what one has struck, later ones leave alone. */
interface LineRule {
    void apply(Galley galley, Stated stated, Findings findings);
}
