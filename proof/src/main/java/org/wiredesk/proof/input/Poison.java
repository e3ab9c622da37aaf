package org.wiredesk.proof.input;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.RejectionReason;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Messages made to do harm. What is only odd is mended and stored; what cannot be read costs one rejection. */
final class Poison {
    /** How often the costly kinds, some megabytes each, are among the poison. */
    private static final int COSTLY_EVERY = 24;

    private final List<Function<String, Input>> cheap = List.of(
            Poison::cutOff,
            Poison::notJson,
            Poison::deep,
            Poison::emptyObject,
            Poison::empty,
            Poison::blank,
            Poison::noValue,
            Poison::nul,
            Poison::loneSurrogate,
            Poison::latin1,
            Poison::badUtf8,
            Poison::unknownFormat,
            Poison::noEvent,
            Poison::oddEvent,
            Poison::entityBomb,
            Poison::externalEntity,
            Poison::quadraticText,
            Poison::longId);
    private final List<Function<String, Input>> costly =
            List.of(Poison::tenMegabytes, Poison::regexBomb, Poison::megabyteOfTokens);

    private final Random random;
    private int number;

    Poison(Random random) {
        this.random = random;
    }

    /** Each kind in turn, so that a short run meets them all. */
    Input next() {
        int turn = number++;
        boolean isCostly = turn % COSTLY_EVERY >= COSTLY_EVERY - costly.size();
        Function<String, Input> kind = isCostly
                ? costly.get(turn % COSTLY_EVERY - (COSTLY_EVERY - costly.size()))
                : cheap.get(turn % cheap.size());
        return kind.apply("p-" + turn + "-" + random.nextInt(1_000_000));
    }

    private static Input cutOff(String name) {
        return Input.json(name, name, "{\"id\": \"" + name + "\", \"body\": \"The coun", malformed());
    }

    private static Input notJson(String name) {
        return Input.json(name, name, "The council met on Monday.", malformed());
    }

    private static Input deep(String name) {
        return Input.json(name, name, "[".repeat(100_000), malformed());
    }

    private static Input emptyObject(String name) {
        return Input.json(
                name,
                name,
                "{\"id\": \"" + name + "\"}",
                Fate.Rejected.as(RejectionReason.EMPTY_BODY, RejectionReason.MALFORMED));
    }

    private static Input empty(String name) {
        return Input.text(name, new byte[0], Fate.Rejected.as(RejectionReason.EMPTY_BODY));
    }

    private static Input blank(String name) {
        return Input.text(name, " \n\t\n".getBytes(UTF_8), Fate.Rejected.as(RejectionReason.EMPTY_BODY));
    }

    private static Input noValue(String name) {
        return new Input(name, name, Map.of("content-type", "application/json"), null, malformed());
    }

    private static Input nul(String name) {
        return Input.text(name, story(name).replace("Monday", "Mon\0day").getBytes(UTF_8), stored(name));
    }

    private static Input loneSurrogate(String name) {
        return Input.json(
                name,
                name,
                "{\"id\": \"" + name + "\", \"version\": 1, \"source\": \"" + Stories.SOURCES.get(0)
                        + "\", \"body\": \"A half \\ud83d. " + story(name) + "\"}",
                stored(name));
    }

    private static Input latin1(String name) {
        return Input.text(
                name, ("The café on the harbour opened on Monday. " + story(name)).getBytes(ISO_8859_1), stored(name));
    }

    private static Input badUtf8(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"id\": \"x\", \"body\": \"caf".getBytes(UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xe9, ' ', (byte) 0xff});
        bytes.writeBytes("\"}".getBytes(UTF_8));
        return new Input(
                name,
                name,
                Map.of("content-type", "application/json"),
                bytes.toByteArray(),
                Fate.Rejected.as(RejectionReason.MALFORMED, RejectionReason.INVALID_ENCODING));
    }

    private static Input unknownFormat(String name) {
        return new Input(
                name,
                name,
                Map.of("content-type", "image/png"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3},
                Fate.Rejected.as(RejectionReason.UNSUPPORTED_FORMAT));
    }

    /** Says that its bytes are the envelope of a CloudEvent. */
    private static Input noEvent(String name) {
        return new Input(
                name,
                name,
                Map.of("content-type", "application/cloudevents+json"),
                story(name).getBytes(UTF_8),
                malformed());
    }

    /** Says that it is a CloudEvent, of a time that is none. */
    private static Input oddEvent(String name) {
        return Input.text(name, story(name).getBytes(UTF_8), stored(name))
                .with(Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        "1",
                        "ce_source",
                        "::",
                        "ce_type",
                        "story",
                        "ce_time",
                        "today"));
    }

    /** Ten entities, each ten times the one before: a gigabyte once they are put in. */
    private static Input entityBomb(String name) {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"lolololol\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        return xml(name, entities.toString(), "&e9;");
    }

    private static Input externalEntity(String name) {
        return xml(name, "<!ENTITY x SYSTEM \"file:///etc/hostname\">", "&x;");
    }

    /** References are left as they stand: nothing is put in for them, and nothing is fetched. */
    private static Input xml(String name, String doctype, String reference) {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE nitf [" + doctype + "]><nitf><body><body.content><p>" + reference
                + " " + story(name) + "</p></body.content></body></nitf>";
        return Input.of("application/nitf+xml", name, xml.getBytes(UTF_8), filed(name, reference + " " + story(name)));
    }

    /** Runs that make a regular expression with nested repetition try every way to divide them. */
    private static Input quadraticText(String name) {
        String runs = "a".repeat(20_000) + "! " + "By By By ".repeat(500) + "(AP ".repeat(500) + "\"'".repeat(2_000)
                + " ".repeat(20_000) + "-".repeat(5_000) + "—".repeat(2_000);
        return Input.text(name, (story(name) + "\n" + runs + "\n" + story(name)).getBytes(UTF_8), stored(name));
    }

    private static Input regexBomb(String name) {
        String line = "Reporting by " + "Aa ".repeat(60_000) + "; " + "a@".repeat(60_000) + "x".repeat(300_000) + "!";
        return Input.text(name, (story(name) + "\n" + line + "\n" + story(name)).getBytes(UTF_8), stored(name));
    }

    /** An index takes at most 2,704 bytes of a value, after compression. */
    private static Input longId(String name) {
        byte[] bytes = new byte[9_000];
        new Random(name.hashCode()).nextBytes(bytes);
        String id = name + Base64.getEncoder().encodeToString(bytes);
        return Input.json(
                name,
                name,
                "{\"id\": \"" + id + "\", \"version\": 1, \"source\": \"" + Stories.SOURCES.get(0) + "\", \"body\": \""
                        + story(name) + "\"}",
                new Fate.RejectedByStore(id));
    }

    private static Input tenMegabytes(String name) {
        return Input.text(
                name,
                (story(name) + "\n").repeat(10 * 1024 * 1024 / 100).getBytes(UTF_8),
                Fate.Rejected.as(RejectionReason.TOO_LARGE));
    }

    /** More different words than a tsvector holds. */
    private static Input megabyteOfTokens(String name) {
        StringBuilder body = new StringBuilder(story(name)).append("\n\n");
        for (int i = 0; i < 150_000; i++) {
            body.append(Integer.toString(i + 50_000, 36)).append("ﬃ ");
        }
        return Input.text(name, body.toString().getBytes(UTF_8), stored(name));
    }

    /** Of each message another: what many articles of a source say is taken out of them. */
    private static String story(String name) {
        return "The council of Harstad met on Monday to talk about case " + name
                + " in the harbour. Nobody expected a decision" + " on " + name + " before the summer.";
    }

    private static Fate malformed() {
        return new Fate.Rejected(Set.of(RejectionReason.MALFORMED));
    }

    private static Fate stored(String name) {
        return filed(name, "");
    }

    private static Fate filed(String name, String marker) {
        return new Fate.Filed(name, 1, PubStatus.USABLE, marker);
    }
}
