package org.wiredesk.store.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.wiredesk.store.articles.Article;
import org.wiredesk.store.articles.ArticleReader;
import org.wiredesk.store.search.Filter;

/**
 * The articles behind the records of the stream, as JSON. What many readers want is read and written out once; what is kept for that is
 * bounded.
 */
@ApplicationScoped
class StoredArticles {
    /** An article that matches, as readers get it. */
    record Match(Stored stored, String json) {}

    /** Articles that are in memory at once for a reader who has stopped reading. */
    private static final int CHUNK = 20;

    private static final int MOST_CHARACTERS = 8 << 20;

    private final ArticleReader reader;
    private final ObjectMapper mapper;
    private final Pace pace = new Pace(Infrastructure.getDefaultWorkerPool());
    private final Map<Stored, String> written = new LinkedHashMap<>();
    private int characters;

    StoredArticles(ArticleReader reader, ObjectMapper mapper) {
        this.reader = reader;
        this.mapper = mapper;
    }

    /** Whether every reader has been told what there was; then there is time for more. */
    boolean isIdle() {
        return pace.isIdle();
    }

    /** Those of a batch that match, in its order, as fast as they are taken. */
    Multi<Match> matching(Filter filter, StoredBatch batch) {
        return batch.matching(filter, wanted -> pace.take(() -> search(wanted, batch.stored())))
                .onItem()
                .transformToMulti(matches -> Multi.createFrom().iterable(matches))
                .group()
                .intoLists()
                .of(CHUNK)
                .onItem()
                .transformToUniAndConcatenate(this::read)
                .onItem()
                .disjoint();
    }

    private Uni<List<Stored>> search(Filter filter, List<Stored> stored) {
        // Of several versions that were stored together, the last is the one to be read.
        Map<String, Stored> last = new LinkedHashMap<>();
        for (Stored one : stored) {
            last.remove(one.articleId());
            last.put(one.articleId(), one);
        }
        return reader.matching(filter, last.keySet()).map(ids -> {
            Set<String> matching = Set.copyOf(ids);
            return last.values().stream()
                    .filter(one -> matching.contains(one.articleId()))
                    .toList();
        });
    }

    private Uni<List<Match>> read(List<Stored> chunk) {
        return known(chunk).size() == chunk.size()
                ? Uni.createFrom().item(inOrder(chunk, known(chunk)))
                : pace.take(() -> readUnknown(chunk));
    }

    private Uni<List<Match>> readUnknown(List<Stored> chunk) {
        Map<Stored, String> known = new HashMap<>(known(chunk));
        Map<String, Stored> unknown = chunk.stream()
                .filter(stored -> !known.containsKey(stored))
                .collect(Collectors.toMap(Stored::articleId, stored -> stored));
        if (unknown.isEmpty()) {
            return Uni.createFrom().item(inOrder(chunk, known));
        }
        return reader.articles(unknown.keySet()).map(articles -> {
            for (Article article : articles) {
                Stored stored = unknown.get(article.id());
                if (stored != null) {
                    String json = json(article);
                    known.put(stored, json);
                    keep(stored, json);
                }
            }
            return inOrder(chunk, known);
        });
    }

    private static List<Match> inOrder(List<Stored> chunk, Map<Stored, String> known) {
        List<Match> matches = new ArrayList<>();
        for (Stored stored : chunk) {
            String json = known.get(stored);
            if (json != null) {
                matches.add(new Match(stored, json));
            }
        }
        return matches;
    }

    private String json(Article article) {
        try {
            return mapper.writeValueAsString(article);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article cannot be written", e);
        }
    }

    private Map<Stored, String> known(Collection<Stored> chunk) {
        Map<Stored, String> known = new HashMap<>();
        synchronized (written) {
            for (Stored stored : chunk) {
                String json = written.get(stored);
                if (json != null) {
                    known.put(stored, json);
                }
            }
        }
        return known;
    }

    private void keep(Stored stored, String json) {
        synchronized (written) {
            if (written.putIfAbsent(stored, json) == null) {
                characters += json.length();
            }
            var eldest = written.values().iterator();
            while (characters > MOST_CHARACTERS && eldest.hasNext()) {
                characters -= eldest.next().length();
                eldest.remove();
            }
        }
    }
}
