package org.wiredesk.store.access;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@TestProfile(AccessTest.WithKeys.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class AccessTest {
    private static final String READER = "reader-key-of-the-test";
    private static final String OPERATOR = "operator-key-of-the-test";

    public static final class WithKeys implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "wiredesk.store.access.keys.newsroom.sha256",
                    sha256(READER),
                    "wiredesk.store.access.keys.desk.sha256",
                    sha256(OPERATOR),
                    "wiredesk.store.access.keys.desk.scopes",
                    "operate",
                    "wiredesk.store.access.requests-per-second",
                    "5");
        }

        private static String sha256(String key) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void a_key_opens_what_it_is_for() {
        given().get("/api/articles")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("status", equalTo(401));
        bearer("wrong").get("/api/articles").then().statusCode(401);
        bearer(READER).get("/api/entities").then().statusCode(200);
        given().header("X-Api-Key", READER).get("/api/entities").then().statusCode(200);
        bearer(READER).get("/api/rejections").then().statusCode(403);
        bearer(OPERATOR).get("/api/rejections").then().statusCode(200);
        bearer(OPERATOR).get("/api/articles").then().statusCode(403);
    }

    @Test
    void who_asks_too_often_is_told_to_wait() {
        int refused = 0;
        for (int i = 0; i < 200 && refused == 0; i++) {
            var response = bearer(OPERATOR).get("/api/rejections");
            if (response.statusCode() == 429) {
                refused++;
                assertThat(response.header("Retry-After")).isEqualTo("1");
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void a_rate_limit_fills_up_again() {
        RateLimit limit = new RateLimit(2, 0);
        for (int i = 0; i < 4; i++) {
            assertThat(limit.allows(0)).isTrue();
        }
        assertThat(limit.allows(0)).isFalse();
        assertThat(limit.allows(500_000_000)).isTrue();
        assertThat(limit.allows(500_000_000)).isFalse();
    }

    private static io.restassured.specification.RequestSpecification bearer(String key) {
        return given().header("Authorization", "Bearer " + key);
    }
}
