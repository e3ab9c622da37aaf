package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wiredesk.ingest.format.MessageReader.Reading;

/**
 * Agency text in the envelope of a wire: IPTC 7901 and ANPA 1312 (control characters around header, text and signature), the
 * {@code ZCZC … NNNN} of telex, and messages that lost their control characters. Several messages may follow each other.
 */
final class WireReader {
    static final String IPTC_7901 = "text/x-iptc-7901";
    static final String ANPA_1312 = "text/x-anpa-1312";
    private static final char SOH = 1;
    private static final char STX = 2;
    private static final char ETX = 3;
    private static final char EOT = 4;
    /** In front of the first message there are SYN or DEL characters and line breaks only. */
    private static final int LEADER = 64;

    private static final int LONGEST_HEADER = 2_000;
    private static final int LONGEST_SIGNATURE = 40;
    private static final Pattern TELEX = Pattern.compile("\\s{0,20}ZCZC\\b");
    private static final Pattern BARE_ANPA = Pattern.compile(
            "\\s{0,20}\\^?(AM|PM|BC)-[^\\n]{2,100}\\n(?:[^^\\n][^\\n]{0,100}\\n){0,3}\\^[^\\n]{2,400}[<=]");

    private static final Pattern BARE_IPTC =
            Pattern.compile("\\s{0,20}[a-zA-Z]{2,5}\\d{3,5} [1-9] [a-zA-Z]{1,5} \\d{1,5}[^\\n"
                    + "]{0,60}\\n"
                    + "\\s{0,20}(?:/[^\\n"
                    + "]{1,200}|[^\\n"
                    + "]{1,200}/)\\s{0,5}\\n");

    private WireReader() {}

    static boolean isWire(String text) {
        int start = text.indexOf(SOH);
        if (start >= 0 && start < LEADER && onlyControl(text, start)) {
            int stx = text.indexOf(STX, start);
            return stx > 0 && stx - start < LONGEST_HEADER;
        }
        return TELEX.matcher(text).lookingAt()
                || BARE_ANPA.matcher(text).lookingAt()
                || BARE_IPTC.matcher(text).lookingAt();
    }

    static List<Reading> read(Decoded decoded) {
        String text = decoded.text();
        List<Reading> readings = new ArrayList<>();
        int start = text.indexOf(SOH);
        if (start < 0) {
            return List.of(new Reading.Read(bare(text, decoded)));
        }
        while (start >= 0) {
            int next = text.indexOf(SOH, start + 1);
            int end = next < 0 ? text.length() : next;
            int eot = text.indexOf(EOT, start);
            end = eot < 0 ? end : Math.min(end, eot);
            int stx = text.indexOf(STX, start);
            stx = stx < 0 || stx > end ? start : stx;
            int etx = text.indexOf(ETX, stx);
            etx = etx < 0 || etx > end ? end : etx;
            readings.add(new Reading.Read(message(
                    text.substring(start + 1, Math.max(start + 1, stx)),
                    text.substring(stx + 1, etx),
                    text.substring(etx, end),
                    decoded)));
            start = next;
        }
        return readings;
    }

    /** A message that lost its control characters: the header is known by its form, the signature is the last line. */
    private static Story bare(String text, Decoded decoded) {
        Matcher header = BARE_IPTC.matcher(text);
        if (!header.lookingAt()) {
            return message("", text, "", decoded);
        }
        int end = text.length();
        while (end > header.end() && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int last = Math.max(header.end(), text.lastIndexOf('\n', end - 1) + 1);
        boolean signed = end - last < LONGEST_SIGNATURE && WireTime.parse(text.substring(last, end)) != null;
        int cut = signed ? last : text.length();
        return message(header.group(), text.substring(header.end(), cut), text.substring(cut), decoded);
    }

    private static Story message(String header, String text, String signature, Decoded decoded) {
        WireHeader head = WireHeader.parse(header);
        Story story = new Story(header.isEmpty() ? Format.TEXT.mediaType() : head.format());
        story.repairs.addAll(decoded.repairs());
        story.urgency = head.urgency();
        story.subjects.addAll(head.subjects());
        WireText wire = new WireText(story);
        wire.header(header);
        wire.text(text);
        wire.signature(signature);
        story.published(WireTime.parse(signature));
        story.copy = wire.copy();
        return story;
    }

    private static boolean onlyControl(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) > ' ' && text.charAt(i) != 0x7f) {
                return false;
            }
        }
        return true;
    }
}
