package org.wiredesk.store.articles;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.rest.ProblemException;

/** The fields of an article that a reader asked for; its id is always among them. */
final class FieldSelection {
    private static final List<RecordComponent> COMPONENTS = Arrays.stream(Article.class.getRecordComponents())
            .filter(component -> !component.getName().equals("entityTag"))
            .toList();

    private static final FieldSelection ALL = new FieldSelection(COMPONENTS);

    private final List<RecordComponent> chosen;

    private FieldSelection(List<RecordComponent> chosen) {
        this.chosen = chosen;
    }

    static FieldSelection all() {
        return ALL;
    }

    /** Every field when none is named; unknown names are refused. */
    static FieldSelection of(@Nullable String fields) {
        if (fields == null) {
            return ALL;
        }
        Set<String> names = new LinkedHashSet<>(Arrays.asList(fields.strip().split("\\s*,\\s*")));
        for (String name : names) {
            if (COMPONENTS.stream().noneMatch(component -> component.getName().equals(name))) {
                throw ProblemException.badParameter("fields", "there is no field " + abbreviated(name));
            }
        }
        names.add("id");
        return new FieldSelection(COMPONENTS.stream()
                .filter(component -> names.contains(component.getName()))
                .toList());
    }

    private static String abbreviated(String name) {
        return name.length() <= 50 ? name : name.substring(0, 50) + "…";
    }

    Object select(Article article) {
        if (chosen.size() == COMPONENTS.size()) {
            return article;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : chosen) {
            try {
                Object value = component.getAccessor().invoke(article);
                if (value != null) {
                    fields.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("an article has this field", e);
            }
        }
        return fields;
    }
}
