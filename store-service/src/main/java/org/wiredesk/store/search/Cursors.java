package org.wiredesk.store.search;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.rest.ProblemException;
import org.wiredesk.store.StoreConfig;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes and reads the cursors of pages: a position, signed together with the query it belongs to, so that nobody can make one up
 * or carry it over to another query.
 */
@ApplicationScoped
public class Cursors {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 16;
    private static final String NONE = "-";

    private final SecretKeySpec key;

    Cursors(StoreConfig config) {
        this.key = new SecretKeySpec(
                config.cursorSecret().map(secret -> secret.getBytes(UTF_8)).orElseGet(Cursors::random), ALGORITHM);
    }

    /** Of the page that follows on a page of this query; null when none does. */
    public @Nullable String next(@Nullable Position end, PageQuery query) {
        return end == null ? null : write(end, scope(query.filter(), query.sort()));
    }

    /**
     * For a listing other than that of articles.
     *
     * @param scope the query that the position belongs to, in any fixed wording
     */
    public String write(Position position, String scope) {
        String payload = String.join(
                "|",
                position.rank() == null ? NONE : Integer.toString(Float.floatToIntBits(position.rank())),
                position.published() == null ? NONE : position.published().toString(),
                position.received().toString(),
                position.id());
        byte[] bytes = payload.getBytes(UTF_8);
        byte[] mac = mac(bytes, scope);
        byte[] token = Arrays.copyOf(mac, MAC_BYTES + bytes.length);
        System.arraycopy(bytes, 0, token, MAC_BYTES, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    Position read(String cursor, Filter filter, Sort sort) {
        return read(cursor, scope(filter, sort));
    }

    private static String scope(Filter filter, Sort sort) {
        // A record's text holds all its components.
        return filter + "|" + sort;
    }

    /**
     * The position in a cursor.
     *
     * @throws ProblemException when it was not given out for this scope
     */
    public Position read(String cursor, String scope) {
        byte @Nullable [] token = decode(cursor);
        if (token == null || token.length <= MAC_BYTES) {
            throw ProblemException.badParameter("cursor", "is not one that was given out here");
        }
        byte[] payload = Arrays.copyOfRange(token, MAC_BYTES, token.length);
        if (!MessageDigest.isEqual(mac(payload, scope), Arrays.copyOf(token, MAC_BYTES))) {
            throw ProblemException.badParameter(
                    "cursor", "does not belong to this query; start again without it and keep filters and order");
        }
        String[] parts = new String(payload, UTF_8).split("\\|", 4);
        return new Position(
                parts[0].equals(NONE) ? null : Float.intBitsToFloat(Integer.parseInt(parts[0])),
                parts[1].equals(NONE) ? null : Instant.parse(parts[1]),
                Instant.parse(parts[2]),
                parts[3]);
    }

    private static byte @Nullable [] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private byte[] mac(byte[] payload, String scope) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(payload);
            mac.update(scope.getBytes(UTF_8));
            return Arrays.copyOf(mac.doFinal(), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
