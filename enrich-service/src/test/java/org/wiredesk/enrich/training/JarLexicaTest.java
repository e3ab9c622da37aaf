package org.wiredesk.enrich.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.wiredesk.enrich.training.JarLexica.Node;
import org.wiredesk.enrich.training.JarLexica.Tree;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JarLexicaTest {
    private static final String TREES = "edu.emory.mathcs.nlp.common.collection.tree.";

    @Test
    void tree_isReadAsNamesWithTheirLists() throws IOException {
        Node marlow = new Node(new TreeSet<>(Set.of("11", "13")));
        Node root = new Node(null);
        root.put("Marlow", marlow);
        marlow.put("Bay", new Node(new TreeSet<>(Set.of("11"))));
        Map<String, String> names = new TreeMap<>();

        lexica(new Tree(root)).names((words, lists) -> names.put(String.join(" ", words), lists.toString()));

        assertThat(names).containsExactly(Map.entry("Marlow", "[11, 13]"), Map.entry("Marlow Bay", "[11]"));
    }

    @Test
    void clusters_areReadAsPathsOfWords() throws IOException {
        HashMap<String, HashSet<String>> clusters = new HashMap<>();
        clusters.put("marlow", new HashSet<>(Set.of("1010", "101011")));

        assertThat(lexica(clusters).clusters()).isEqualTo(clusters);
    }

    @Test
    void anythingButPlainCollections_isRefused() {
        JarLexica lexica = lexica(new HashMap<>(Map.of("marlow", new java.util.Date(0))));

        assertThatThrownBy(lexica::clusters)
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("java.util.Date");
    }

    private static JarLexica lexica(Object content) {
        return new JarLexica(name -> new ByteArrayInputStream(asTheyWroteIt(content)));
    }

    /** Our own tree classes under the names that the JAR has for them. */
    private static byte[] asTheyWroteIt(Object content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(content);
        }
        return bytes.toString(ISO_8859_1)
                .replace(withLength(Tree.class.getName()), withLength(TREES + "PrefixTree"))
                .replace(withLength(Node.class.getName()), withLength(TREES + "PrefixNode"))
                .getBytes(ISO_8859_1);
    }

    private static String withLength(String name) {
        return "" + (char) (name.length() >> 8) + (char) (name.length() & 0xFF) + name;
    }
}
