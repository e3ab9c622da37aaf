package org.wiredesk.store.articles;

import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.MediaType;

import org.wiredesk.store.formats.NewsArticle;
import org.wiredesk.store.formats.Ninjs;

/** The formats that one article can be had in; the first is for readers who do not mind. */
enum Representation {
    OWN(MediaType.APPLICATION_JSON_TYPE, article -> article),
    NINJS(MediaType.valueOf(Ninjs.MEDIA_TYPE), Ninjs::of),
    JSON_LD(MediaType.valueOf(NewsArticle.MEDIA_TYPE), NewsArticle::of);

    private final MediaType mediaType;
    private final Function<Article, Object> format;

    Representation(MediaType mediaType, Function<Article, Object> format) {
        this.mediaType = mediaType;
        this.format = format;
    }

    /** @param acceptable what the reader takes, the most welcome first */
    static Representation of(List<MediaType> acceptable) {
        for (MediaType type : acceptable) {
            for (Representation representation : values()) {
                if (type.isCompatible(representation.mediaType)) {
                    return representation;
                }
            }
        }
        return OWN;
    }

    MediaType mediaType() {
        return mediaType;
    }

    Object format(Article article) {
        return format.apply(article);
    }
}
