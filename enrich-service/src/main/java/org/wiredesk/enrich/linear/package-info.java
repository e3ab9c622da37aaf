/** Linear models: compact at run time, trained with AdaGrad. */
@NullMarked
package org.wiredesk.enrich.linear;

import org.jspecify.annotations.NullMarked;
