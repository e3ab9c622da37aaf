package org.wiredesk.edge.access;

/** What a request is for; each service says it for its own paths. */
@FunctionalInterface
public interface Purpose {
    /** @param path with a slash before it */
    Scope of(String method, String path);
}
