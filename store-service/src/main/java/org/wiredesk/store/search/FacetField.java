package org.wiredesk.store.search;

import java.util.Locale;

/** By what articles can be counted. */
public enum FacetField {
    SOURCE("coalesce(s.name, s.domain)", "coalesce(s.name, s.domain)", "JOIN source s ON s.id = a.source_id"),
    ENTITY("n.id", "n.name", "JOIN article_entity f ON f.article_id = a.id JOIN entity n ON n.id = f.entity_id"),
    LANGUAGE("a.language", "a.language", ""),
    SENTIMENT("a.polarity", "a.polarity", ""),
    AGENCY("g.name_key", "max(g.name)", "JOIN article_agency g ON g.article_id = a.id");

    final String value;
    final String label;
    final String join;

    FacetField(String value, String label, String join) {
        this.value = value;
        this.label = label;
        this.join = join;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isAggregate() {
        return label.startsWith("max");
    }
}
