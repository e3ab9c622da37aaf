/** What a run found, for people and for programs. */
@NullMarked
package org.wiredesk.proof.report;

import org.jspecify.annotations.NullMarked;
