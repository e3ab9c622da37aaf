package org.wiredesk.store.articles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;
import org.wiredesk.store.search.CopySql;
import org.wiredesk.store.search.Filter;
import org.wiredesk.store.search.Highlights;
import org.wiredesk.store.search.PageQuery;
import org.wiredesk.store.search.PageSql;
import org.wiredesk.store.search.Position;
import org.wiredesk.store.search.Queries;
import org.wiredesk.store.search.Sort;
import org.wiredesk.store.search.Statement;

/** Reads articles. A page costs one statement to find them and three to fetch them, however many they are. */
@ApplicationScoped
public class ArticleReader {
    private record Hit(String id, Position position) {}

    private static final int MAX_VERSIONS = 1_000;

    private final Mutiny.SessionFactory sessions;

    ArticleReader(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    public Uni<FoundPage> page(PageQuery query) {
        return sessions.withSession(session -> Queries.names(session, query.filter())
                .chain(names -> names.matchNothing()
                        ? Uni.createFrom().item(List.<Hit>of())
                        : hits(session, PageSql.page(query, names)))
                .chain(hits -> page(session, query, hits)));
    }

    private static Uni<FoundPage> page(Session session, PageQuery query, List<Hit> hits) {
        List<Hit> shown = hits.subList(0, Math.min(hits.size(), query.limit()));
        List<String> ids = shown.stream().map(Hit::id).toList();
        Position next = hits.size() <= query.limit()
                ? null
                : shown.get(shown.size() - 1).position();
        String q = query.filter().q();
        return articles(session, ids)
                .chain(articles -> q == null || !query.highlight() || ids.isEmpty()
                        ? Uni.createFrom().item(new FoundPage(articles, Map.of(), next))
                        : Highlights.of(session, q, ids).map(found -> new FoundPage(articles, found, next)));
    }

    /** All articles of a filter, newest first; pages are fetched as fast as they are taken. */
    public Multi<Article> all(Filter filter) {
        return Multi.createBy()
                .repeating()
                .uni(AtomicReference<Position>::new, after -> page(new PageQuery(
                                filter, Sort.RECEIVED, PageQuery.MAX_LIMIT, after.get(), false))
                        .invoke(found -> after.set(found.next())))
                .whilst(found -> found.next() != null)
                .onItem()
                .transformToMultiAndConcatenate(found -> Multi.createFrom().iterable(found.articles()));
    }

    /** Ids of those of the given articles that match, in no order. */
    public Uni<List<String>> matching(Filter filter, Collection<String> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.withSession(session -> Queries.names(session, filter)
                        .chain(names -> names.matchNothing()
                                ? Uni.createFrom().item(List.of())
                                : Queries.run(session, PageSql.matching(filter, names, ids), String.class)));
    }

    /** In the order of the ids, without those that are not there. */
    public Uni<List<Article>> articles(Collection<String> ids) {
        return sessions.withSession(session -> articles(session, ids));
    }

    /** Other articles that are copies of this one, the first received first; at most 100. */
    Uni<List<Article>> copies(String id) {
        return sessions.withSession(session ->
                Queries.run(session, CopySql.others(id), String.class).chain(others -> articles(session, others)));
    }

    /** Newest first; empty when there is no such article. */
    Uni<List<VersionRow>> versions(String id) {
        return sessions.withSession(session -> session.createQuery(
                        "from VersionRow v where v.articleId = :id order by v.version desc, v.receivedAt desc,"
                                + " v.digest",
                        VersionRow.class)
                .setParameter("id", id)
                .setMaxResults(MAX_VERSIONS)
                .getResultList());
    }

    /** The digest of the version that readers get; null when there is no such article. */
    Uni<@Nullable UUID> current(String id) {
        return sessions.withSession(
                session -> session.createQuery("select a.digest from ArticleRow a where a.id = :id", UUID.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    /** The article of this id, else those that their publishers call so. */
    Uni<List<Article>> find(String id) {
        return sessions.withSession(
                session -> session.createQuery("select a.id from ArticleRow a where a.id = :id", String.class)
                        .setParameter("id", id)
                        .getResultList()
                        .chain(found -> found.isEmpty()
                                ? byPublisherId(session, id)
                                : Uni.createFrom().item(found))
                        .chain(ids -> articles(session, ids)));
    }

    /** Null when there is no such article. */
    Uni<@Nullable RawTextRow> rawText(String id) {
        return sessions.withSession(
                session -> session.createQuery("from RawTextRow r where r.id = :id", RawTextRow.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    private static Uni<List<String>> byPublisherId(Session session, String id) {
        return session.createQuery(
                        "select a.id from ArticleRow a where a.publisherId = :id order by a.id", String.class)
                .setParameter("id", id)
                .setMaxResults(10)
                .getResultList();
    }

    private static Uni<List<Hit>> hits(Session session, Statement statement) {
        return Queries.rows(session, statement)
                .map(rows -> rows.stream().map(ArticleReader::hit).toList());
    }

    private static Hit hit(Object[] row) {
        String id = (String) row[0];
        return new Hit(id, new Position((Float) row[3], Queries.instant(row[2]), Queries.instant(row[1]), id));
    }

    /** In the order of the ids. */
    private static Uni<List<Article>> articles(Session session, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createQuery("from ArticleRow a join fetch a.source where a.id in :ids", ArticleRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(rows -> session.createQuery(
                                "from AuthorRow a where a.articleId in :ids order by a.articleId, a.ordinal",
                                AuthorRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .chain(authors -> session.createQuery(
                                        "from ArticleEntityRow e join fetch e.entity where e.articleId in :ids"
                                                + " order by e.articleId, e.ordinal",
                                        ArticleEntityRow.class)
                                .setParameter("ids", ids)
                                .getResultList()
                                .chain(entities -> Queries.rows(session, CopySql.counts(ids))
                                        .map(copies -> assemble(ids, rows, authors, entities, copies)))));
    }

    private static List<Article> assemble(
            Collection<String> ids,
            List<ArticleRow> rows,
            List<AuthorRow> authors,
            List<ArticleEntityRow> entities,
            List<Object[]> copyCounts) {
        Map<String, Integer> copies = copyCounts.stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
        Map<String, ArticleRow> byId = rows.stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        Map<String, List<AuthorRow>> authorsOf =
                authors.stream().collect(Collectors.groupingBy(author -> author.articleId));
        Map<String, List<ArticleEntityRow>> entitiesOf =
                entities.stream().collect(Collectors.groupingBy(entity -> entity.articleId));
        List<Article> articles = new ArrayList<>(ids.size());
        ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .forEach(row -> articles.add(ArticleView.of(
                        row,
                        authorsOf.getOrDefault(row.id, List.of()),
                        entitiesOf.getOrDefault(row.id, List.of()),
                        copies.getOrDefault(row.id, 0))));
        return articles;
    }
}
