package org.wiredesk.edge.access;

import java.util.List;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers may be kept by the one who asked, and asked about again; articles change, and not everybody may see them. */
final class CachePolicy {
    @ServerResponseFilter
    void set(ContainerResponseContext response) {
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-cache"));
    }
}
