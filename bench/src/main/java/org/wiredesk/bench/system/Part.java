package org.wiredesk.bench.system;

/** The services, with the heap that each gets. */
public enum Part {
    INGEST("ingest-service", "-Xmx1g"),
    ENRICH("enrich-service", "-Xmx1g"),
    STORE("store-service", "-Xmx512m");

    private final String folder;
    private final String heap;

    Part(String folder, String heap) {
        this.folder = folder;
        this.heap = heap;
    }

    String folder() {
        return folder;
    }

    String heap() {
        return heap;
    }
}
