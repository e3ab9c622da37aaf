package org.wiredesk.contract;

import org.jspecify.annotations.Nullable;

/** The outlet that published an article. At least one of the two is not null. */
public record Source(@Nullable String name, @Nullable String domain) {}
