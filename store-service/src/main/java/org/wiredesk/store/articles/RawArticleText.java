package org.wiredesk.store.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.Repair;

/** What arrived of an article, and what was taken out of it. */
record RawArticleText(
        String id,
        String format,
        String rawText,
        @Schema(implementation = Removal[].class) RawJson removed,
        @Schema(implementation = Repair[].class) RawJson sanitised) {}
