package org.wiredesk.store.articles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.Entity;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.Polarity;
import org.wiredesk.contract.Source;
import org.wiredesk.store.entities.NameKey;

/** The statements that write what belongs to articles: sources, entities, authors, agencies, places. */
final class ChildSql {
    /** A part of an article with its place among the parts of its kind. */
    record Part<P>(String articleId, Instant receivedAt, int ordinal, P value) {}

    static final Columns<Source> SOURCE = new Columns<Source>()
            .uuid("id", SourceId::of)
            .text("name", Source::name)
            .text("domain", Source::domain)
            .text("name_key", source -> NameKey.ofNullable(source.name()));

    /** Known ones are left alone without a lock: ON CONFLICT alone would write to each of them. */
    static final String INSERT_SOURCES =
            """
            INSERT INTO source (%s) SELECT DISTINCT ON (u.id) %s FROM %s
            WHERE NOT EXISTS (SELECT FROM source s WHERE s.id = u.id)
            ORDER BY u.id
            ON CONFLICT (id) DO NOTHING"""
                    .formatted(SOURCE.names(), SOURCE.selected(), SOURCE.unnest());

    static final Columns<Entity> ENTITY = new Columns<Entity>()
            .text("id", Entity::id)
            .text("type", entity -> entity.type().code())
            .text("name", Entity::name)
            .text("name_key", entity -> NameKey.of(entity.name()))
            .text("country", Entity::country);

    static final String UPSERT_ENTITIES =
            """
            INSERT INTO entity AS e (%s)
            SELECT DISTINCT ON (u.id COLLATE "C") %s FROM %s
            WHERE NOT EXISTS (
              SELECT FROM entity k
              WHERE k.id = u.id AND (k.name, coalesce(k.country, '')) >= (u.name, coalesce(u.country, '')))
            ORDER BY u.id COLLATE "C", u.name COLLATE "C" DESC, coalesce(u.country, '') DESC
            ON CONFLICT (id) DO UPDATE SET %s
            WHERE (e.name, coalesce(e.country, '')) < (excluded.name, coalesce(excluded.country, ''))"""
                    .formatted(ENTITY.names(), ENTITY.selected(), ENTITY.unnest(), ENTITY.assignments("id"));

    static final Columns<Part<Entity>> ARTICLE_ENTITY = new Columns<Part<Entity>>()
            .text("article_id", Part::articleId)
            .text("entity_id", part -> part.value().id())
            .number("ordinal", part -> (long) part.ordinal())
            .time("received_at", Part::receivedAt)
            .text("name", part -> part.value().name())
            .real("prominence", part -> part.value().prominence())
            .text("polarity", part -> polarity(part.value()))
            .real("sentiment", part -> {
                var sentiment = part.value().sentiment();
                return sentiment == null ? null : sentiment.score();
            })
            .real("confidence", part -> {
                var sentiment = part.value().sentiment();
                return sentiment == null ? null : sentiment.confidence();
            })
            .json("mentions", part -> Carried.json(part.value().mentions()));

    static final Columns<Part<Author>> AUTHOR = new Columns<Part<Author>>()
            .text("article_id", Part::articleId)
            .number("ordinal", part -> (long) part.ordinal())
            .text("name", part -> part.value().name())
            .text("name_key", part -> NameKey.of(part.value().name()))
            .text("role", part -> part.value().role())
            .text("organisation", part -> part.value().organisation());

    static final Columns<Part<String>> NAME = new Columns<Part<String>>()
            .text("article_id", Part::articleId)
            .text("name_key", part -> NameKey.of(part.value()))
            .text("name", Part::value);

    static final List<String> DELETES = Stream.of("article_entity", "article_author", "article_agency", "article_place")
            .map(table -> "DELETE FROM " + table + " WHERE article_id = ANY ($1)")
            .toList();

    private ChildSql() {}

    static <P> String insert(String table, Columns<P> columns) {
        return "INSERT INTO %s (%s) SELECT %s FROM %s"
                .formatted(table, columns.names(), columns.selected(), columns.unnest());
    }

    /** Each entity once, as the article names it first. */
    static Collection<Entity> entities(Filing filing) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        filing.event().enrichment().entities().forEach(entity -> byId.putIfAbsent(entity.id(), entity));
        return byId.values();
    }

    /** Each agency once: of the dateline, and of the credits. */
    static Collection<String> agencies(Filing filing) {
        List<String> names = new ArrayList<>();
        Dateline dateline = filing.article().dateline();
        if (dateline != null && dateline.agency() != null) {
            names.add(dateline.agency());
        }
        filing.article().infoSources().stream()
                .filter(source -> source.role().equals("agency"))
                .map(InfoSource::name)
                .forEach(names::add);
        return distinct(names);
    }

    static Collection<String> places(Filing filing) {
        Dateline dateline = filing.article().dateline();
        return dateline == null ? List.of() : distinct(dateline.places());
    }

    private static Collection<String> distinct(List<String> names) {
        Map<String, String> byKey = new LinkedHashMap<>();
        names.forEach(name -> byKey.putIfAbsent(NameKey.of(name), name));
        return byKey.values();
    }

    private static @Nullable String polarity(Entity entity) {
        var sentiment = entity.sentiment();
        if (sentiment == null) {
            return null;
        }
        Polarity polarity = sentiment.polarity();
        return polarity.code();
    }
}
