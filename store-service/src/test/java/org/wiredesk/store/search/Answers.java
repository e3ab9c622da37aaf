package org.wiredesk.store.search;

import java.util.List;
import java.util.Map;

import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of this package look at in an answer. */
final class Answers {
    private Answers() {}

    static void refused(Map<String, String> query, String parameter) {
        Response response = given().queryParams(query).get("/api/articles");
        problem(response, 400);
        assertThat(response.jsonPath().getString("parameter")).isEqualTo(parameter);
        assertThat(response.jsonPath().getString("detail")).contains(parameter);
    }

    static void problem(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(response.jsonPath().getString("title")).isNotBlank();
        assertThat(response.asString()).doesNotContain("Exception").doesNotContain("org.wiredesk");
    }

    static List<String> ids(Map<String, String> query) {
        Response response = given().queryParams(query).get("/api/articles");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.jsonPath().getList("articles.id");
    }
}
