/** What is published, and what must become of it. */
@NullMarked
package org.wiredesk.proof.input;

import org.jspecify.annotations.NullMarked;
