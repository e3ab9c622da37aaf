package org.wiredesk.store.access;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.store.Tables;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** A query that would take too long is given up and answered; a locked table stands for its cost. */
@QuarkusTest
@TestProfile(Guarded.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class CostlyQueryTest {
    @Inject
    Tables tables;

    @Test
    void a_query_beyond_its_time_is_answered_with_503_and_no_word_of_the_inside() {
        tables.whileLocked("article", () -> {
            for (String path : new String[] {"/api/articles", "/api/articles/facets?field=source", "/api/articles/x"}) {
                given().header("X-Api-Key", Guarded.READER)
                        .get(path)
                        .then()
                        .statusCode(503)
                        .contentType("application/problem+json")
                        .header("Retry-After", notNullValue())
                        .body(containsString("too costly"))
                        .body(not(containsString("statement")));
            }
        });
        given().header("X-Api-Key", Guarded.READER).get("/api/articles").then().statusCode(200);
    }
}
