package org.wiredesk.store.articles;

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
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import org.hibernate.reactive.mutiny.Mutiny;
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

/** Reads articles. A page costs one statement to find them and one to fetch them, however many they are. */
@ApplicationScoped
public class ArticleReader {
    private record Hit(String id, Position position) {}

    private static final int MAX_VERSIONS = 1_000;

    private final Mutiny.SessionFactory sessions;
    private final Pool pool;

    ArticleReader(Mutiny.SessionFactory sessions, Pool pool) {
        this.sessions = sessions;
        this.pool = pool;
    }

    public Uni<FoundPage> page(PageQuery query) {
        return Queries.names(pool, query.filter())
                .chain(names -> names.matchNothing()
                        ? Uni.createFrom().item(List.<Hit>of())
                        : Queries.run(pool, PageSql.page(query, names), ArticleReader::hit))
                .chain(hits -> page(query, hits));
    }

    private Uni<FoundPage> page(PageQuery query, List<Hit> hits) {
        List<Hit> shown = hits.subList(0, Math.min(hits.size(), query.limit()));
        List<String> ids = shown.stream().map(Hit::id).toList();
        Position next = hits.size() <= query.limit()
                ? null
                : shown.get(shown.size() - 1).position();
        String q = query.filter().q();
        return articles(ids)
                .chain(articles -> q == null || !query.highlight() || ids.isEmpty()
                        ? Uni.createFrom().item(new FoundPage(articles, Map.of(), next))
                        : Highlights.of(pool, q, ids).map(found -> new FoundPage(articles, found, next)));
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
                : Queries.names(pool, filter)
                        .chain(names -> names.matchNothing()
                                ? Uni.createFrom().item(List.of())
                                : Queries.run(pool, PageSql.matching(filter, names, ids), row -> row.getString(0)));
    }

    /** In the order of the ids, without those that are not there. */
    public Uni<List<Article>> articles(Collection<String> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Queries.run(
                                pool,
                                new Statement(ArticleView.BY_IDS, List.of((Object) ids.toArray(String[]::new))),
                                ArticleView::of)
                        .map(articles -> inOrder(ids, articles));
    }

    private static List<Article> inOrder(Collection<String> ids, List<Article> articles) {
        Map<String, Article> byId = articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** Other articles that are copies of this one, the first received first; at most 100. */
    Uni<List<Article>> copies(String id) {
        return Queries.run(pool, CopySql.others(id), row -> row.getString(0)).chain(this::articles);
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
        return Queries.run(
                        pool,
                        new Statement("SELECT digest FROM article WHERE id = $1", List.of(id)),
                        row -> row.getUUID(0))
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** The article of this id, else those that their publishers call so. */
    Uni<List<Article>> find(String id) {
        return Queries.run(pool, new Statement(ArticleView.BY_ID, List.of(id)), ArticleView::of)
                .chain(found -> found.isEmpty()
                        ? Queries.run(pool, new Statement(ArticleView.BY_PUBLISHER_ID, List.of(id)), ArticleView::of)
                        : Uni.createFrom().item(found));
    }

    /** Null when there is no such article. */
    Uni<@Nullable RawTextRow> rawText(String id) {
        return sessions.withSession(
                session -> session.createQuery("from RawTextRow r where r.id = :id", RawTextRow.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    private static Hit hit(Row row) {
        String id = row.getString(0);
        return new Hit(id, new Position(row.getFloat(3), Queries.instant(row, 2), Queries.instant(row, 1), id));
    }
}
