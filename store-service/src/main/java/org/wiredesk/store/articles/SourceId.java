package org.wiredesk.store.articles;

import java.util.UUID;

import org.wiredesk.contract.Source;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The key of a source, computed from what it is called, so that it does not depend on who comes first. */
final class SourceId {
    private SourceId() {}

    static UUID of(Source source) {
        String name = String.valueOf(source.name());
        String domain = String.valueOf(source.domain());
        return UUID.nameUUIDFromBytes((name + '\n' + domain).getBytes(UTF_8));
    }
}
