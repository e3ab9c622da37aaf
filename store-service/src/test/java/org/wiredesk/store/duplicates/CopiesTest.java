package org.wiredesk.store.duplicates;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.store.Copy;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.store.Wire;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class CopiesTest {
    private static final String STORY = "a1b2c3d4e5f60718";
    private static final String STORY_RETOUCHED = "a1b2c3d4e5f6071f";

    @Inject
    Wire wire;

    @Test
    void of_copies_one_is_shown_and_the_others_are_counted() {
        Copy first = copy("twin-1", "First Post", STORY).received("2026-04-01T08:00:00Z");
        Copy second = copy("twin-2", "Second Post", STORY_RETOUCHED).received("2026-04-01T09:00:00Z");
        Copy other = copy("single", "First Post", "5a5a3c3c5a5a3c3c").received("2026-04-01T10:00:00Z");
        wire.send(second, other, first);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().get("/api/articles/{id}", "twin-1")
                .then()
                .statusCode(200)
                .body("copies", equalTo(1)));

        given().queryParams("author", "Copies Test", "duplicates", "hide")
                .get("/api/articles")
                .then()
                .body("articles.id", contains("single", "twin-1"))
                .body("articles.copies", contains(0, 1));
        given().queryParams("author", "Copies Test")
                .get("/api/articles")
                .then()
                .body("articles.id", contains("single", "twin-2", "twin-1"));
        // The copy that matches is shown when the one received first does not.
        given().queryParams("author", "Copies Test", "source", "Second Post", "duplicates", "hide")
                .get("/api/articles")
                .then()
                .body("articles.id", contains("twin-2"));
        given().get("/api/articles/twin-2/copies").then().statusCode(200).body("articles.id", contains("twin-1"));

        wire.send(first.status(PubStatus.CANCELED));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> given().get("/api/articles/twin-2/copies").then().body("articles", empty()));
    }

    private static Copy copy(String id, String source, String fingerprint) {
        return Copy.article().id(id).source(source, null).author("Copies Test").fingerprint(fingerprint);
    }
}
