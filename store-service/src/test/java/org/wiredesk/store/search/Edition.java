package org.wiredesk.store.search;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.Polarity;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.store.Copy;
import org.wiredesk.store.Tables;
import org.wiredesk.store.Wire;

import static org.awaitility.Awaitility.await;

/** Five articles of two outlets that the tests of this package search in. */
@ApplicationScoped
class Edition {
    private static final String OURS =
            "SELECT count(*) FROM article WHERE id IN ('flood', 'harvest', 'strike', 'archive', 'held')";

    private final Wire wire;
    private final Tables tables;

    Edition(Wire wire, Tables tables) {
        this.wire = wire;
        this.tables = tables;
    }

    /** The five articles, and nothing else. */
    void file() {
        if (tables.count(OURS) == 5 && tables.count("SELECT count(*) FROM article") == 5) {
            return;
        }
        tables.clear();
        wire.send(
                Copy.article()
                        .id("flood")
                        .source("Harbour Gazette", "harbourgazette.example")
                        .headline("Flood waters rise in Port Ostrow")
                        .body("Running rescue teams pulled forty people from the water in Erdoğan Street.")
                        .agency("Northern Wire")
                        .author("Tomas Brandl")
                        .places("Port Ostrow")
                        .published("2026-03-03T09:30:00Z")
                        .received("2026-03-03T10:00:00Z")
                        .sentiment(Polarity.NEGATIVE, -0.7)
                        .entities(
                                Copy.entity(EntityType.PLACE, "Port Ostrow"),
                                Copy.entity(EntityType.PERSON, "Ines Aldana")),
                Copy.article()
                        .id("harvest")
                        .source("Dune Courier", null)
                        .headline("Record harvest")
                        .body("Farmers ran out of barns. The flood did not reach the fields.")
                        .agency("Eastern Press")
                        .author("Ana Ruíz")
                        .places("Kalmen")
                        .publishedOn("2026-03-03")
                        .received("2026-03-03T11:00:00Z")
                        .sentiment(Polarity.POSITIVE, 0.6)
                        .language("de")
                        .entities(Copy.entity(EntityType.PLACE, "Kalmen")),
                Copy.article()
                        .id("strike")
                        .source("Harbour Gazette", "harbourgazette.example")
                        .headline("Dockers strike")
                        .body("The dockers of Lindhaven walked out on Monday. Ines Aldana called for talks.")
                        .publishedUnknown()
                        .received("2026-03-03T12:00:00Z")
                        .sentiment(Polarity.NEUTRAL, 0)
                        .entities(Copy.entity(EntityType.PERSON, "Ines Aldana")),
                Copy.article()
                        .id("archive")
                        .source("Harbour Gazette", "harbourgazette.example")
                        .headline("From the archive")
                        .body("Nothing of note happened.")
                        .published("2026-03-04T00:00:00Z")
                        .received("2026-03-03T13:00:00Z")
                        .entities(),
                Copy.article().id("held").status(PubStatus.WITHHELD).received("2026-03-03T14:00:00Z"));
        await().atMost(Duration.ofSeconds(60)).until(() -> tables.count(OURS) == 5);
    }
}
