/** Command-line trainers of the models that this service ships. */
@NullMarked
package org.wiredesk.enrich.training;

import org.jspecify.annotations.NullMarked;
