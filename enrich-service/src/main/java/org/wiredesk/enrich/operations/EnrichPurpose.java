package org.wiredesk.enrich.operations;

import jakarta.inject.Singleton;

import org.wiredesk.edge.access.Purpose;
import org.wiredesk.edge.access.Scope;

/** Dry runs are for readers. */
@Singleton
final class EnrichPurpose implements Purpose {
    @Override
    public Scope of(String method, String path) {
        return Scope.READ;
    }
}
