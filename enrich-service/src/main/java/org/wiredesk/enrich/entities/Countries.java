package org.wiredesk.enrich.entities;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.wiredesk.enrich.text.WordList;

/** Countries by name, from the platform's own locale data and a short list of the other names that news uses. */
public final class Countries {
    private static final Countries KNOWN = new Countries();

    private final Map<String, String> codeByName = new TreeMap<>();
    private final Map<String, String> codeByKey = new TreeMap<>();
    private final Map<String, String> settledNames = new TreeMap<>();

    private Countries() {
        for (String code : Locale.getISOCountries()) {
            String name = platformName(code);
            codeByName.put(name, code);
            codeByName.put(name.replace("&", "and").replace("St. ", "Saint "), code);
        }
        for (String line : WordList.read("country-names.txt")) {
            String[] columns = line.split("\t");
            codeByName.put(columns[1], columns[0]);
            if (columns.length > 2) {
                settledNames.put(columns[0], columns[1]);
            }
        }
        codeByName.forEach((name, code) -> codeByKey.put(key(name), code));
    }

    /** ISO 3166-1 alpha-2 code of a country; null when the name is not one. */
    public static @Nullable String code(String name) {
        return KNOWN.codeByKey.get(key(name));
    }

    /** The one English name of a country code, the same on every release of the platform. */
    static String name(String code) {
        String settled = KNOWN.settledNames.get(code);
        return settled == null ? platformName(code) : settled;
    }

    /** All names known, as written. */
    public static Set<String> names() {
        return Set.copyOf(KNOWN.codeByName.keySet());
    }

    private static String platformName(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
        return key.startsWith("the ") ? key.substring(4) : key;
    }
}
