package org.wiredesk.ingest.operations;

import jakarta.inject.Singleton;

import org.wiredesk.edge.access.Purpose;
import org.wiredesk.edge.access.Scope;

/** Articles are for publishers, dry runs for readers. */
@Singleton
final class IngestPurpose implements Purpose {
    @Override
    public Scope of(String method, String path) {
        return path.startsWith("/api/articles") ? Scope.PUBLISH : Scope.READ;
    }
}
