package org.wiredesk.contract;

import java.util.Locale;

/** One spelling for every enum constant outside Java: lower case, words joined by hyphens. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
