package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Subject;

/**
 * What the header of a wire message states. IPTC 7901: source and number, priority 1 to 6, category, words, then keywords on a line
 * of their own. ANPA 1312: service letter and number, then priority letter, category, slug, date and words.
 */
record WireHeader(String format, @Nullable Integer urgency, List<Subject> subjects) {
    private static final Pattern IPTC =
            Pattern.compile("\\s{0,20}([a-zA-Z]{2,5})(\\d{3,5})\\s([1-9])\\s([a-zA-Z]{1,5})\\s(\\d{1,5})\\b");
    private static final Pattern ANPA = Pattern.compile(
            "\\s{0,20}[a-zA-Z]\\d{3,5}[^\\n]{0,20}\\n([a-zA-Z])\\s([a-zA-Z0-9]{1,3})[^a-zA-Z0-9^]{0,6}([^\\n]{0,120})");
    private static final Pattern DATE_AND_WORDS =
            Pattern.compile("\\s{1,20}\\d\\d-\\d\\d(\\s{1,10}\\d{1,5})?\\s{0,10}$");
    /** Flash, bulletin, urgent, rush or regular, deferred. */
    private static final String ANPA_PRIORITIES = "fburd";

    static WireHeader parse(String header) {
        String lines = header.replace("\r\n", "\n").replace('\r', '\n');
        List<Subject> subjects = new ArrayList<>();
        Matcher iptc = IPTC.matcher(lines);
        if (iptc.lookingAt()) {
            subjects.add(new Subject(iptc.group(4), "iptc7901:" + iptc.group(4)));
            String[] rest = lines.substring(iptc.end()).split("\n", 12);
            for (int i = 1; i < rest.length; i++) {
                String keyword = clean(rest[i]).replaceAll("/$", "").strip();
                if (!keyword.isEmpty()) {
                    subjects.add(new Subject(keyword, null));
                }
            }
            return new WireHeader(WireReader.IPTC_7901, Numbers.urgency(iptc.group(3)), subjects);
        }
        Matcher anpa = ANPA.matcher(lines);
        if (anpa.lookingAt()) {
            subjects.add(new Subject(anpa.group(2), "anpa:" + anpa.group(2)));
            String slug = DATE_AND_WORDS.matcher(clean(anpa.group(3))).replaceFirst("");
            if (!slug.isBlank()) {
                subjects.add(new Subject(slug.strip(), null));
            }
            int priority =
                    ANPA_PRIORITIES.indexOf(Character.toLowerCase(anpa.group(1).charAt(0)));
            return new WireHeader(WireReader.ANPA_1312, priority < 0 ? null : priority + 1, subjects);
        }
        return new WireHeader(WireReader.IPTC_7901, null, subjects);
    }

    private static String clean(String line) {
        return Sanitiser.mend(line, Sanitiser.none()).strip();
    }
}
