/** What makes an article the same article: canonical URLs, ids, versions, hashes and fingerprints. */
@NullMarked
package org.wiredesk.ingest.identity;

import org.jspecify.annotations.NullMarked;
