package org.wiredesk.enrich;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.Entity;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What the input says of itself helps to understand the story, and is not in it by that alone. */
class EvidenceTest {
    private static final Enricher ENRICHER = Enricher.load();
    private static final List<Author> AUTHORS = List.of(new Author("Marta Holm", "Correspondent", "Northern Ledger"));
    private static final Dateline DATELINE =
            new Dateline("MARLOW, Kenya (Nordwire) —", List.of("Marlow", "Kenya"), "Nordwire", null);

    @Test
    void authorsPlacesAndAgency_areNoEntitiesByThemselves() {
        List<Entity> entities = entities("The river rose by two metres on Friday, and the ferry stayed in port.");

        assertThat(entities).isEmpty();
    }

    @Test
    void authorsPlacesAndAgency_thatTheStorySpeaksOf_areWhatTheInputSaysTheyAre() {
        List<Entity> entities =
                entities("Officials in Marlow told Nordwire that Marta Holm had been held for two hours.");

        assertThat(entities)
                .filteredOn(entity -> entity.name().equals("Marlow"))
                .allSatisfy(entity -> assertThat(entity.type()).isEqualTo(EntityType.PLACE));
        assertThat(entities)
                .filteredOn(entity -> entity.name().equals("Nordwire"))
                .allSatisfy(entity -> assertThat(entity.type()).isEqualTo(EntityType.ORGANISATION));
        assertThat(entities).extracting(Entity::id).contains("place-marlow", "person-marta-holm");
        assertThat(entities)
                .extracting(Entity::id)
                .doesNotContain("place-kenya")
                .doesNotHaveDuplicates();
    }

    private static List<Entity> entities(String body) {
        ArticleText text = new ArticleText(null, body, new Language("en", 1), AUTHORS, DATELINE);
        return ENRICHER.enrich(text, Deadline.in(Duration.ofMinutes(2))).entities();
    }
}
