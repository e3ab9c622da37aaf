package org.wiredesk.enrich;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.Language;

/**
 * What there is to enrich.
 *
 * @param language as ingest-service found it; {@link Language#UNDETERMINED} when nobody looked yet
 * @param authors evidence only: they are no entities of the story by themselves
 * @param dateline evidence only
 */
public record ArticleText(
        @Nullable String headline, String body, Language language, List<Author> authors, @Nullable Dateline dateline) {

    public static ArticleText of(CleanArticle article) {
        return new ArticleText(
                article.headline(), article.body(), article.language(), article.authors(), article.dateline());
    }
}
