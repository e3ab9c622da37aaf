package org.wiredesk.ingest.intake;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;

@QuarkusTest
@TestProfile(PublishingKeysTest.WithKeys.class)
@QuarkusTestResource(KafkaResource.class)
class PublishingKeysTest {
    private static final String STORY =
            "The keeper of the lighthouse climbed its stairs for the last time on Sunday, the coast guard said.";

    /** SHA-256 of "publisher-key" and of "reader-key". */
    public static final class WithKeys implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "wiredesk.access.keys.wire.sha256",
                    "f8934e9fc451827d53a3d1dd87ac3ec481d3765f50c1e26c5f602a6ceb78d947",
                    "wiredesk.access.keys.wire.scopes",
                    "publish",
                    "wiredesk.access.keys.desk.sha256",
                    "ec4408df15da46b328f6f3246fa723d0aa6cb0f0a0dd9c4626080ab1b02aa3b2");
        }
    }

    @Test
    void articlesAreTakenFromPublishersOnly() {
        story().post("/api/articles").then().statusCode(401).contentType("application/problem+json");
        story().header("X-Api-Key", "reader-key").post("/api/articles").then().statusCode(403);
        story().header("X-Api-Key", "publisher-key")
                .post("/api/articles")
                .then()
                .statusCode(202);
    }

    @Test
    void dryRunsAreForReaders() {
        story().post("/api/clean").then().statusCode(401);
        story().header("X-Api-Key", "publisher-key").post("/api/clean").then().statusCode(403);
        story().header("Authorization", "Bearer reader-key")
                .post("/api/clean")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification story() {
        return given().contentType("text/plain").body(STORY);
    }
}
