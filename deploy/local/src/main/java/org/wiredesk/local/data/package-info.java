/** The data folder of a local run: what is kept between runs and what is known of the running one. */
@NullMarked
package org.wiredesk.local.data;

import org.jspecify.annotations.NullMarked;
