package org.wiredesk.contract;

import org.jspecify.annotations.Nullable;

/**
 * A subject stated by the publisher.
 *
 * @param code in the publisher's scheme, for instance "medtop:20000587"; null when only a name was given
 */
public record Subject(String name, @Nullable String code) {}
