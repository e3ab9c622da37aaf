package org.wiredesk.enrich.language;

import java.util.Set;

import org.wiredesk.contract.Language;
import org.wiredesk.contract.ModelRef;

/** Tells the language of a text. Implementations are safe for use by many threads. */
public interface LanguageDetector {

    ModelRef modelRef();

    /** SPDX identifier of the model's licence. */
    String licence();

    /** BCP 47 tags of the languages it can tell. */
    Set<String> labels();

    /** {@link Language#UNDETERMINED} when the text is too short or too odd to tell. */
    Language detect(String text);
}
