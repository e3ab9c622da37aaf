package org.wiredesk.contract;

import org.jspecify.annotations.Nullable;

/** A person credited with an article; never an agency (see {@link InfoSource}). */
public record Author(String name, @Nullable String role, @Nullable String organisation) {}
