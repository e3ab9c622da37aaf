package org.wiredesk.edge.rest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that the resource does not have: a misspelled one would otherwise be ignored in silence. */
final class KnownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    Optional<Response> check(ResourceInfo resource, UriInfo uri) {
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        for (Map.Entry<String, List<String>> parameter :
                uri.getQueryParameters().entrySet()) {
            if (!names.contains(parameter.getKey())) {
                throw ProblemException.parameter(parameter.getKey(), "There is no such query parameter.");
            }
            if (parameter.getValue().size() > 1) {
                throw ProblemException.parameter(parameter.getKey(), "This query parameter is given more than once.");
            }
        }
        return Optional.empty();
    }

    private static Set<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(parameter -> parameter != null)
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
