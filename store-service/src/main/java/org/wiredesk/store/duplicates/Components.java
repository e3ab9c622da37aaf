package org.wiredesk.store.duplicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Connected components of articles, each called by the smallest id in it, in byte order as the database has it. */
final class Components {
    private final Map<String, String> parents = new HashMap<>();

    void add(String id) {
        parents.putIfAbsent(id, id);
    }

    void join(String a, String b) {
        String rootOfA = root(a);
        String rootOfB = root(b);
        if (!rootOfA.equals(rootOfB)) {
            boolean first = Arrays.compareUnsigned(rootOfA.getBytes(UTF_8), rootOfB.getBytes(UTF_8)) < 0;
            parents.put(first ? rootOfB : rootOfA, first ? rootOfA : rootOfB);
        }
    }

    private String root(String id) {
        add(id);
        String root = id;
        for (String parent = parent(root); !parent.equals(root); parent = parent(root)) {
            root = parent;
        }
        parents.put(id, root);
        return root;
    }

    private String parent(String id) {
        return parents.getOrDefault(id, id);
    }

    /** The name of its component for every article that is not alone. */
    Map<String, String> groups() {
        Map<String, Integer> sizes = new HashMap<>();
        parents.keySet().stream().toList().forEach(id -> sizes.merge(root(id), 1, Integer::sum));
        Map<String, String> groups = new HashMap<>();
        parents.keySet().stream().toList().forEach(id -> {
            String root = root(id);
            if (sizes.getOrDefault(root, 0) > 1) {
                groups.put(id, root);
            }
        });
        return groups;
    }
}
