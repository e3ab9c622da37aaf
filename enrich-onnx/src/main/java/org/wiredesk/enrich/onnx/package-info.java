/** Runs an operator's transformers with ONNX Runtime, as exported by Hugging Face's tools. */
@NullMarked
package org.wiredesk.enrich.onnx;

import org.jspecify.annotations.NullMarked;
