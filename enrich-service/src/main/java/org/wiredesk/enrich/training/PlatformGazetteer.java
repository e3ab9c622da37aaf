package org.wiredesk.enrich.training;

import java.time.ZoneId;
import java.util.Locale;
import java.util.TreeSet;

import org.wiredesk.enrich.entities.Countries;
import org.wiredesk.enrich.entities.Gazetteer;

/** The names that the Java platform knows: countries, the cities of its time zones, languages. */
final class PlatformGazetteer {
    private PlatformGazetteer() {}

    static void addTo(GazetteerBuilder names) {
        for (String language : Locale.getISOLanguages()) {
            add(
                    new Locale.Builder().setLanguage(language).build().getDisplayLanguage(Locale.ENGLISH),
                    Gazetteer.LANGUAGE,
                    names);
        }
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            int slash = zone.lastIndexOf('/');
            if (slash > 0 && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/") && !zone.startsWith("US/")) {
                add(zone.substring(slash + 1).replace('_', ' '), Gazetteer.CITY, names);
            }
        }
        Countries.names().forEach(name -> add(name, Gazetteer.COUNTRY, names));
    }

    private static void add(String name, int kind, GazetteerBuilder names) {
        if (name.length() > 2) {
            names.add(name.split(" "), kind);
        }
    }
}
