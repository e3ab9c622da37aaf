package org.wiredesk.store.access;

import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The service as it is guarded in production: with keys, with tokens, and with little patience. */
public final class Guarded implements QuarkusTestProfile {
    public static final String READER = "reader-key-of-the-test";
    static final String OPERATOR = "operator-key-of-the-test";
    static final String HASTY = "hasty-key-of-the-test";
    static final String ISSUER = "https://login.example";

    /** Profiles are read more than once, and in several class loaders: the keys are those of the first time. */
    private static final String PRIVATE_KEY = "wiredesk.test.private-key";

    private static final String PUBLIC_KEY = "wiredesk.test.public-key";

    @Override
    public Map<String, String> getConfigOverrides() {
        if (System.getProperty(PRIVATE_KEY) == null) {
            KeyPair pair = keyPair();
            System.setProperty(PRIVATE_KEY, base64(pair.getPrivate()));
            System.setProperty(PUBLIC_KEY, base64(pair.getPublic()));
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("wiredesk.access.keys.newsroom.sha256", sha256(READER));
        settings.put("wiredesk.access.keys.hasty.sha256", sha256(HASTY));
        settings.put("wiredesk.access.keys.desk.sha256", sha256(OPERATOR));
        settings.put("wiredesk.access.keys.desk.scopes", "operate");
        settings.put("wiredesk.access.requests-per-second", "5");
        settings.put("wiredesk.store.read.statement-timeout", "500ms");
        settings.put("quarkus.oidc.tenant-enabled", "true");
        settings.put("quarkus.oidc.public-key", System.getProperty(PUBLIC_KEY));
        settings.put("quarkus.oidc.token.issuer", ISSUER);
        return settings;
    }

    static byte[] privateKey() {
        return Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
