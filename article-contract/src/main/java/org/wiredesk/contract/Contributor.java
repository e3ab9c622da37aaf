package org.wiredesk.contract;

import org.jspecify.annotations.Nullable;

/** A person credited at the end of an article, with the role as printed ("reporting", "editing"). */
public record Contributor(String name, @Nullable String role) {}
