package org.wiredesk.edge.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The configured keys, of which only the hashes are known. */
final class ApiKeys {
    private record Key(byte[] sha256, Caller holder) {}

    private final List<Key> keys;

    ApiKeys(AccessConfig config) {
        keys = config.keys().entrySet().stream()
                .map(entry -> new Key(
                        HexFormat.of().parseHex(entry.getValue().sha256()),
                        new Caller("key:" + entry.getKey(), entry.getValue().scopes())))
                .toList();
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Null when nobody has this key. */
    @Nullable
    Caller holder(String key) {
        byte[] hash = sha256(key);
        Caller found = null;
        // All are looked at, in the same time each, so that the time says nothing of the keys.
        for (Key known : keys) {
            if (MessageDigest.isEqual(hash, known.sha256())) {
                found = known.holder();
            }
        }
        return found;
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
