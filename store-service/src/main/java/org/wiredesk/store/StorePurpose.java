package org.wiredesk.store;

import jakarta.inject.Singleton;

import org.wiredesk.edge.access.Purpose;
import org.wiredesk.edge.access.Scope;

/** Articles are for readers, rejections for operators. */
@Singleton
final class StorePurpose implements Purpose {
    @Override
    public Scope of(String method, String path) {
        return path.startsWith("/api/rejections") ? Scope.OPERATE : Scope.READ;
    }
}
