package org.wiredesk.enrich.training;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.wiredesk.enrich.entities.Countries;
import org.wiredesk.enrich.entities.Gazetteer;

/** Distils the names that the Java platform knows into a gazetteer: countries, the cities of its time zones, languages. */
final class PlatformGazetteer {
    private static final byte COUNTRY = 1;
    private static final byte CITY = 2;
    private static final byte LANGUAGE = 3;

    private final Map<Integer, Byte> kinds = new TreeMap<>();

    private PlatformGazetteer() {}

    static Gazetteer distil() {
        PlatformGazetteer names = new PlatformGazetteer();
        for (String language : Locale.getISOLanguages()) {
            names.add(new Locale.Builder().setLanguage(language).build().getDisplayLanguage(Locale.ENGLISH), LANGUAGE);
        }
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            int slash = zone.lastIndexOf('/');
            if (slash > 0 && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/") && !zone.startsWith("US/")) {
                names.add(zone.substring(slash + 1).replace('_', ' '), CITY);
            }
        }
        Countries.names().forEach(name -> names.add(name, COUNTRY));
        int[] phrases = new int[names.kinds.size()];
        byte[] kinds = new byte[phrases.length];
        int row = 0;
        for (Map.Entry<Integer, Byte> entry : names.kinds.entrySet()) {
            phrases[row] = entry.getKey();
            kinds[row++] = entry.getValue();
        }
        return new Gazetteer(phrases, kinds);
    }

    private void add(String name, byte kind) {
        String[] words = name.split(" ");
        if (words.length <= Gazetteer.LONGEST && name.length() > 2) {
            kinds.put(Gazetteer.hash(words), kind);
        }
    }
}
