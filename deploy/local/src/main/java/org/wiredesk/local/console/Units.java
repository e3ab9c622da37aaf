package org.wiredesk.local.console;

import java.time.Duration;
import java.util.Locale;

/** Amounts as people write them. */
public final class Units {
    private Units() {}

    /** For instance "312 bytes", "4.2 KB", "17.0 MB". */
    public static String bytes(long bytes) {
        if (bytes < 1024) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        if (bytes < 1024 * 1024) {
            return String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0);
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / (1024.0 * 1024));
    }

    /** For instance "2.4 s", "3 min 5 s", "2 h 10 min". */
    public static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        }
        if (seconds < 3600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        return seconds / 3600 + " h " + seconds / 60 % 60 + " min";
    }

    /** For instance "1,200". */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** For instance "1 article", "3 articles", "2 processes". */
    public static String count(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : noun.endsWith("s") ? "es" : "s");
    }
}
