package org.wiredesk.store.access;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@TestProfile(Guarded.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class AccessTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @TestHTTPResource("/")
    URL root;

    @Test
    void a_key_opens_what_it_is_for() {
        given().get("/api/articles")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("status", equalTo(401));
        bearer("wrong").get("/api/articles").then().statusCode(401);
        bearer(Guarded.READER).get("/api/entities").then().statusCode(200);
        given().header("X-Api-Key", Guarded.READER).get("/api/entities").then().statusCode(200);
        bearer(Guarded.READER).get("/api/rejections").then().statusCode(403);
        bearer(Guarded.OPERATOR).get("/api/rejections").then().statusCode(200);
        bearer(Guarded.OPERATOR).get("/api/articles").then().statusCode(403);
    }

    @Test
    void a_token_opens_what_its_scopes_are_for() throws GeneralSecurityException {
        bearer(token("read", HOUR)).get("/api/entities").then().statusCode(200);
        bearer(token("read", HOUR)).get("/api/rejections").then().statusCode(403);
        bearer(token("openid read operate", HOUR)).get("/api/rejections").then().statusCode(200);
        bearer(token("openid", HOUR)).get("/api/entities").then().statusCode(403);
    }

    @Test
    void a_token_that_is_old_or_changed_opens_nothing() throws GeneralSecurityException {
        bearer(token("read", HOUR.negated())).get("/api/entities").then().statusCode(401);
        String[] parts = token("read", HOUR).split("\\.");
        String forged = base64("{\"iss\":\"%s\",\"sub\":\"eve\",\"scope\":\"operate\",\"exp\":%d}"
                .formatted(Guarded.ISSUER, Instant.now().plus(HOUR).getEpochSecond()));
        bearer(parts[0] + "." + forged + "." + parts[2])
                .get("/api/rejections")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void who_asks_too_often_is_told_to_wait_and_nobody_else_is() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + "api/entities"))
                .header("X-Api-Key", Guarded.HASTY)
                .build();
        List<HttpResponse<String>> answers = Stream.generate(
                        () -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .limit(100)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .contains(200, 429)
                .doesNotContain(500);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 429).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        });
        bearer(Guarded.OPERATOR).get("/api/rejections").then().statusCode(200);
    }

    private static RequestSpecification bearer(String key) {
        return given().header("Authorization", "Bearer " + key);
    }

    private static String token(String scope, Duration validity) throws GeneralSecurityException {
        Instant now = Instant.now();
        String content = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "."
                + base64("{\"iss\":\"%s\",\"sub\":\"ana\",\"scope\":\"%s\",\"iat\":%d,\"exp\":%d}"
                        .formatted(
                                Guarded.ISSUER,
                                scope,
                                now.minus(Duration.ofHours(2)).getEpochSecond(),
                                now.plus(validity).getEpochSecond()));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(
                KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Guarded.privateKey())));
        signature.update(content.getBytes(UTF_8));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
