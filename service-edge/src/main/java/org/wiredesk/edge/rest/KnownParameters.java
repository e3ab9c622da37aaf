package org.wiredesk.edge.rest;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that a route does not declare: a misspelled filter must not look like a filter that matches
 * everything.
 */
final class KnownParameters {
    private final ConcurrentHashMap<Method, Set<String>> byMethod = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo route) {
        Method method = route.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("org.wiredesk.")) {
            return;
        }
        Set<String> known = byMethod.computeIfAbsent(method, KnownParameters::of);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw ProblemException.badParameter(
                        shown(name), known.isEmpty() ? "unknown; there are none" : "unknown; known are " + known);
            }
            if (values.size() > 1) {
                throw ProblemException.badParameter(name, "given more than once");
            }
            if (values.get(0).isEmpty()) {
                throw ProblemException.badParameter(name, "is empty");
            }
            if (values.get(0).indexOf('\0') >= 0) {
                throw ProblemException.badParameter(name, "holds a NUL character");
            }
        });
    }

    private static String shown(String name) {
        return name.length() <= 50 ? name : name.substring(0, 50) + "…";
    }

    private static Set<String> of(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType(); type != Object.class; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        QueryParam declared = field.getAnnotation(QueryParam.class);
                        if (declared != null) {
                            names.add(declared.value());
                        }
                    }
                }
            }
        }
        return names;
    }
}
