package org.wiredesk.proof.input;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A message and what must become of it. Two inputs of the same content are two inputs. */
public final class Input {
    private final String name;
    private final @Nullable String key;
    private final Map<String, String> headers;
    private final Supplier<byte @Nullable []> value;
    private final Fate fate;

    /**
     * @param name tells inputs apart in a report
     * @param key inputs of one key keep their order; null for any partition
     */
    public Input(String name, @Nullable String key, Map<String, String> headers, byte @Nullable [] value, Fate fate) {
        this(name, key, headers, () -> value, fate);
    }

    private Input(
            String name,
            @Nullable String key,
            Map<String, String> headers,
            Supplier<byte @Nullable []> value,
            Fate fate) {
        this.name = name;
        this.key = key;
        this.headers = Map.copyOf(headers);
        this.value = value;
        this.fate = fate;
    }

    /** JSON that says itself what it is. */
    public static Input json(String name, @Nullable String key, String json, Fate fate) {
        return new Input(name, key, Map.of("content-type", "application/json"), json.getBytes(UTF_8), fate);
    }

    /** Plain text with its identity beside it. */
    static Input text(String name, byte[] value, Fate fate) {
        return of("text/plain", name, value, fate);
    }

    /** Plain text of megabytes, which is made each time it is asked for, the same each time. */
    static Input large(String name, Supplier<byte @Nullable []> value, Fate fate) {
        return new Input(name, name, identity("text/plain", name), value, fate);
    }

    /** Something with its identity beside it. */
    static Input of(String contentType, String name, byte[] value, Fate fate) {
        return new Input(name, name, identity(contentType, name), value, fate);
    }

    private static Map<String, String> identity(String contentType, String name) {
        return Map.of(
                "content-type",
                contentType,
                "article-id",
                name,
                "article-version",
                "1",
                "article-source",
                Stories.SOURCES.get(0));
    }

    /** The same with more headers. */
    Input with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        return new Input(name, key, all, value, fate);
    }

    public String name() {
        return name;
    }

    public @Nullable String key() {
        return key;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public byte @Nullable [] value() {
        return value.get();
    }

    public Fate fate() {
        return fate;
    }

    @Override
    public String toString() {
        return name + " " + headers;
    }
}
