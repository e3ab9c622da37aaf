package org.wiredesk.store.formats;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the published JSON schema of ninjs 3.1, as far as they bear on a text: each property with its type, required ones with an
 * exclamation mark, and none besides.
 */
final class NinjsRules {
    private static final String PARTY = "name:string rel:string uri:uri literal:string";

    private static final Map<String, String> ITEM = rules("uri:uri! type:type representationType:representation"
            + " profile:string version:string firstCreated:time versionCreated:time contentCreated:time"
            + " embargoedUntil:time pubStatus:status urgency:urgency copyrightHolder:string copyrightNotice:string"
            + " usageTerms:string edNote:string language:string title:string by:string slugline:string located:string"
            + " expires:time");

    private static final Map<String, Map<String, String>> LISTS = Map.ofEntries(
            Map.entry("descriptions", rules("role:string contentType:string value:string!")),
            Map.entry(
                    "bodies",
                    rules("role:string contentType:string charCount:integer wordCount:integer value:string!")),
            Map.entry("headlines", rules("role:string contentType:string value:string!")),
            Map.entry("people", rules(PARTY)),
            Map.entry("organisations", rules(PARTY)),
            Map.entry("places", rules(PARTY)),
            Map.entry("subjects", rules(PARTY + " creator:string relevance:percent confidence:percent")),
            Map.entry("events", rules(PARTY + " id:string")),
            Map.entry("objects", rules(PARTY)),
            Map.entry("infoSources", rules("name:string role:string uri:uri literal:string")),
            Map.entry("altIds", rules("role:string value:string")),
            Map.entry("genres", rules("name:string uri:string literal:string")),
            Map.entry(
                    "renditions",
                    rules("name:string! href:uri contentType:string title:string width:integer height:integer"
                            + " sizeInBytes:integer format:string")));

    private static final Map<String, Map<String, String>> OBJECTS =
            Map.of("standard", rules("name:string version:string schema:uri"));

    private NinjsRules() {}

    private static Map<String, String> rules(String text) {
        return Arrays.stream(text.split(" "))
                .map(rule -> rule.split(":"))
                .collect(Collectors.toMap(rule -> rule[0], rule -> rule[1]));
    }

    static void check(Map<String, Object> item) {
        checkObject("item", item, ITEM, Set.of(LISTS.keySet(), OBJECTS.keySet()));
        LISTS.forEach((name, rules) -> {
            if (item.containsKey(name)) {
                assertThat(item.get(name)).as(name).isInstanceOf(List.class);
                ((List<?>) item.get(name)).forEach(element -> checkObject(name, element, rules, Set.of()));
            }
        });
        OBJECTS.forEach((name, rules) -> {
            if (item.containsKey(name)) {
                checkObject(name, item.get(name), rules, Set.of());
            }
        });
    }

    private static void checkObject(
            String name, Object object, Map<String, String> rules, Set<Set<String>> checkedElsewhere) {
        assertThat(object).as(name).isInstanceOf(Map.class);
        Map<?, ?> properties = (Map<?, ?>) object;
        properties.forEach((property, value) -> {
            if (checkedElsewhere.stream().noneMatch(names -> names.contains(property))) {
                assertThat(rules).as(name).containsKey((String) property);
                checkValue(name + "." + property, value, rules.get(property).replace("!", ""));
            }
        });
        rules.forEach((property, type) -> {
            if (type.endsWith("!")) {
                assertThat(properties.containsKey(property))
                        .as("%s.%s is required", name, property)
                        .isTrue();
            }
        });
    }

    private static void checkValue(String name, Object value, String type) {
        switch (type) {
            case "string" -> assertThat(value).as(name).isInstanceOf(String.class);
            case "uri" ->
                assertThat(URI.create((String) value).isAbsolute()).as(name).isTrue();
            case "time" ->
                assertThat(OffsetDateTime.parse((String) value)).as(name).isNotNull();
            case "integer" -> assertThat(value).as(name).isInstanceOf(Integer.class);
            case "urgency" -> assertThat((Integer) value).as(name).isBetween(1, 9);
            case "percent" -> assertThat((Integer) value).as(name).isBetween(0, 100);
            case "status" -> assertThat(value).as(name).isIn("usable", "withheld", "canceled");
            case "representation" -> assertThat(value).as(name).isIn("full", "partial");
            case "type" ->
                assertThat(value)
                        .as(name)
                        .isIn(
                                "text",
                                "audio",
                                "video",
                                "picture",
                                "graphic",
                                "composite",
                                "component",
                                "event",
                                "planning");
            default -> throw new IllegalArgumentException(type);
        }
    }
}
