/** What came out, held against what went in. */
@NullMarked
package org.wiredesk.proof.ledger;

import org.jspecify.annotations.NullMarked;
