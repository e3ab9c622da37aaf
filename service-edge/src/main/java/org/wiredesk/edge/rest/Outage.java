package org.wiredesk.edge.rest;

import org.jspecify.annotations.Nullable;

/** A service's knowledge of the failures of what it depends on: they are no defects, and the caller is told to come again. */
@FunctionalInterface
public interface Outage {
    /** What to answer; null when the failure is of another kind. */
    @Nullable
    ProblemException read(Throwable failure);
}
