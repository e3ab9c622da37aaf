package org.wiredesk.store.search;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.QueryParam;

import com.fasterxml.jackson.databind.JsonNode;
import org.wiredesk.edge.rest.ProblemException;

/** Reads a search that comes as a JSON object instead of an address: the same names, the same values. */
public final class SearchBody {
    private static final Map<String, Field> FIELDS = fields();

    private SearchBody() {}

    public static PageParameters read(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw ProblemException.badParameter("body", "is not a JSON object");
        }
        PageParameters parameters = new PageParameters();
        body.properties().forEach(entry -> {
            Field field = FIELDS.get(entry.getKey());
            if (field == null) {
                throw ProblemException.badParameter(entry.getKey(), "unknown; known are " + FIELDS.keySet());
            }
            JsonNode value = entry.getValue();
            if (value.isContainerNode() || value.isNull() || value.asText().indexOf('\0') >= 0) {
                throw ProblemException.badParameter(entry.getKey(), "must be a text, a number or a truth value");
            }
            try {
                field.set(parameters, value.asText());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("fields of this package", e);
            }
        });
        return parameters;
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Class<?> type = PageParameters.class; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                QueryParam parameter = field.getAnnotation(QueryParam.class);
                if (parameter != null) {
                    fields.put(parameter.value(), field);
                }
            }
        }
        return fields;
    }
}
