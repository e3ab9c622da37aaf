package org.wiredesk.bench.store;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

import io.vertx.core.json.Json;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.wiredesk.bench.system.StoreDatabase;

/** The store's tables as entities for Hibernate Reactive: all columns that are written, each under its own name. */
final class MappedTables {
    private static final String OF = " WHERE article_id = ANY (?)";

    /** Which rows belong to some articles, in an order in which rows find those that they refer to. */
    private static final Map<Class<?>, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put(SourceRow.class, " WHERE id IN (SELECT source_id FROM article WHERE id = ANY (?))");
        ROWS.put(EntityRow.class, " WHERE id IN (SELECT entity_id FROM article_entity" + OF + ")");
        ROWS.put(ArticleRow.class, " WHERE id = ANY (?)");
        ROWS.put(VersionRow.class, OF);
        ROWS.put(AuthorRow.class, OF);
        ROWS.put(AgencyRow.class, OF);
        ROWS.put(PlaceRow.class, OF);
        ROWS.put(ArticleEntityRow.class, OF);
        ROWS.put(BandRow.class, OF);
        ROWS.put(CopyRow.class, OF);
    }

    private MappedTables() {}

    static Class<?>[] all() {
        return ROWS.keySet().toArray(Class<?>[]::new);
    }

    /** The rows of some articles, table by table. */
    static List<List<Object>> read(StoreDatabase database, List<String> articles)
            throws SQLException, ReflectiveOperationException {
        List<List<Object>> tables = new ArrayList<>();
        for (Map.Entry<Class<?>, String> rows : ROWS.entrySet()) {
            String table = rows.getKey().getAnnotation(Table.class).name();
            try (PreparedStatement statement =
                    database.connection().prepareStatement("SELECT * FROM " + table + rows.getValue())) {
                statement.setArray(1, database.connection().createArrayOf("text", articles.toArray()));
                tables.add(read(statement.executeQuery(), rows.getKey()));
            }
        }
        return tables;
    }

    private static List<Object> read(ResultSet found, Class<?> type) throws SQLException, ReflectiveOperationException {
        List<Field> fields = new ArrayList<>();
        for (Class<?> declaring = type; declaring != Object.class; declaring = declaring.getSuperclass()) {
            fields.addAll(List.of(declaring.getDeclaredFields()));
        }
        Constructor<?> constructor = type.getDeclaredConstructor();
        List<Object> rows = new ArrayList<>();
        while (found.next()) {
            Object row = constructor.newInstance();
            for (Field field : fields) {
                field.set(row, value(found, field));
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Object value(ResultSet row, Field field) throws SQLException {
        String column = field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        if (!field.isAnnotationPresent(Type.class)) {
            return row.getObject(column, field.getType());
        }
        String json = row.getString(column);
        return json == null ? null : Json.decodeValue(json);
    }

    @Entity
    @Table(name = "source")
    static class SourceRow {
        @Id
        UUID id;

        String name;
        String domain;
        String nameKey;
    }

    @Entity
    @Table(name = "entity")
    static class EntityRow {
        @Id
        String id;

        String type;
        String name;
        String nameKey;
        String country;
    }

    @Entity
    @Table(name = "article")
    static class ArticleRow {
        @Id
        String id;

        String publisherId;
        Long version;
        Short statusOrder;
        String contentHash;
        String enrichmentOrder;
        UUID digest;
        String pubStatus;
        String url;
        UUID sourceId;
        String headline;
        String byline;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object dateline;

        String language;
        Double languageConfidence;
        String body;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object removed;

        String rawText;
        String copyrightNotice;
        String usageTerms;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object infoSources;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object contributors;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object corrections;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object subjects;

        Short urgency;
        OffsetDateTime embargoedUntil;
        OffsetDateTime publishedAt;
        String publishedPrecision;
        OffsetDateTime receivedAt;
        String fingerprint;
        Integer wordCount;
        String format;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object sanitised;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object conflicts;

        String enrichmentStatus;
        String enrichmentReason;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object models;

        String polarity;
        Double sentiment;
        Double sentimentConfidence;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object sentences;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object keyphrases;
    }

    @Entity
    @Table(name = "article_version")
    static class VersionRow implements Serializable {
        @Id
        String articleId;

        @Id
        UUID digest;

        Long version;
        String pubStatus;
        String contentHash;
        String headline;
        String url;
        Integer wordCount;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object corrections;

        OffsetDateTime publishedAt;
        OffsetDateTime receivedAt;
    }

    @Entity
    @Table(name = "article_author")
    static class AuthorRow implements Serializable {
        @Id
        String articleId;

        @Id
        Integer ordinal;

        String name;
        String nameKey;
        String role;
        String organisation;
    }

    /** Agencies and places. */
    @MappedSuperclass
    @NullUnmarked
    abstract static class NameRow implements Serializable {
        @Id
        String articleId;

        @Id
        String nameKey;

        String name;
    }

    @Entity
    @Table(name = "article_agency")
    static class AgencyRow extends NameRow {}

    @Entity
    @Table(name = "article_place")
    static class PlaceRow extends NameRow {}

    @Entity
    @Table(name = "article_entity")
    static class ArticleEntityRow implements Serializable {
        @Id
        String articleId;

        @Id
        String entityId;

        Integer ordinal;
        OffsetDateTime receivedAt;
        String name;
        Double prominence;
        String polarity;
        Double sentiment;
        Double confidence;

        @Type(JsonColumn.class)
        @Column(columnDefinition = "jsonb")
        Object mentions;
    }

    @Entity
    @Table(name = "article_band")
    static class BandRow implements Serializable {
        @Id
        Integer band;

        @Id
        String articleId;

        /** Part of the table's key, but Hibernate leaves out a row that is nothing but its key; an article has one only. */
        Long fingerprint;
    }

    @Entity
    @Table(name = "article_copy")
    static class CopyRow {
        @Id
        String articleId;

        String groupId;
    }
}
