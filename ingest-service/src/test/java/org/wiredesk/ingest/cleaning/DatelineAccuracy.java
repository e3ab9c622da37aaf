package org.wiredesk.ingest.cleaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.wiredesk.contract.Dateline;

/**
 * Measures how many datelines are read right in places, agency and date. Its argument is a table with the columns source, dateline,
 * places (apart by |), agency, date; an agency that the dateline itself does not name is not asked for.
 */
final class DatelineAccuracy {
    private DatelineAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        int right = 0;
        int all = 0;
        for (String row :
                Files.readAllLines(Path.of(arguments[0])).stream().skip(1).toList()) {
            String[] columns = row.split("\t", -1);
            if (columns.length < 5 || (columns[2] + columns[3] + columns[4]).isEmpty()) {
                continue;
            }
            all++;
            if (isRight(columns)) {
                right++;
            } else {
                System.out.println("wrong: " + columns[1]);
            }
        }
        System.out.printf(Locale.ROOT, "datelines right %d/%d = %.4f%n", right, all, (double) right / all);
    }

    private static boolean isRight(String[] columns) {
        String text = columns[1] + " The company said on Friday that it would sell.";
        DatelineParser.Found found = DatelineParser.parse(text, 0, text.length());
        if (found == null) {
            return false;
        }
        Dateline read = found.dateline();
        List<String> places = List.of(columns[2].split("\\|")).stream()
                .filter(place -> !place.isEmpty())
                .toList();
        boolean named = columns[1].toLowerCase(Locale.ROOT).contains(columns[3].toLowerCase(Locale.ROOT));
        return folded(String.join("|", places)).equals(folded(String.join("|", read.places())))
                && folded(columns[4]).equals(folded(read.date() == null ? "" : read.date()))
                && folded(named ? columns[3] : "").equals(folded(read.agency() == null ? "" : read.agency()));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}|]", "");
    }
}
