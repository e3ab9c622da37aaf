package org.wiredesk.enrich.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Reads the lexica of {@code edu.emory.mathcs.nlp:nlp4j-english}: compressed serialised maps. Only plain collections and text are
 * let in; the two tree classes are replaced by equals of our own, so that no foreign code is needed or run.
 */
final class JarLexica {
    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";
    private static final String CLUSTERS = FOLDER + "en-brown-clusters-simplified-lowercase.xz";
    private static final String NAMES = FOLDER + "en-named-entity-gazetteers-simplified.xz";
    private static final String TREES = "edu.emory.mathcs.nlp.common.collection.tree.";
    private static final Set<Class<?>> LET_IN = Set.of(
            HashMap.class,
            HashSet.class,
            TreeMap.class,
            TreeSet.class,
            String.class,
            Tree.class,
            Node.class,
            Map.Entry[].class,
            Object[].class);

    /** A tree of words in which each path from the root is a name. */
    @SuppressWarnings("serial")
    static final class Tree implements Serializable {
        private @Nullable Node root;

        Tree(Node root) {
            this.root = root;
        }
    }

    /** The words that may come next, and the kinds of the name that ends here. */
    @SuppressWarnings("serial")
    static final class Node extends HashMap<String, Node> {
        private @Nullable Object value;

        Node(@Nullable Object value) {
            this.value = value;
        }
    }

    /** Takes each name with its words and kinds. */
    interface NameConsumer {
        void accept(String[] words, Collection<?> kinds);
    }

    /** Opens a resource of the JARs, unpacked. */
    interface Source {
        InputStream unpacked(String name) throws IOException;
    }

    private final Source source;

    JarLexica(Source source) {
        this.source = source;
    }

    /** Words in small letters, each with the first steps of its path. */
    Map<?, ?> clusters() throws IOException {
        return (Map<?, ?>) read(CLUSTERS);
    }

    void names(NameConsumer consumer) throws IOException {
        Node root = ((Tree) read(NAMES)).root;
        if (root != null) {
            walk(root, new String[0], consumer);
        }
    }

    private static void walk(Node node, String[] words, NameConsumer consumer) {
        if (node.value instanceof Collection<?> kinds) {
            consumer.accept(words, kinds);
        }
        for (Map.Entry<String, Node> next : node.entrySet()) {
            String[] longer = Arrays.copyOf(words, words.length + 1);
            longer[words.length] = next.getKey();
            walk(next.getValue(), longer, consumer);
        }
    }

    private Object read(String name) throws IOException {
        try (InputStream in = new BufferedInputStream(source.unpacked(name), 1 << 16);
                ObjectInputStream objects = new PlainObjects(in)) {
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("The lexicon folder is not of the version that is read.", e);
        }
    }

    private static final class PlainObjects extends ObjectInputStream {
        PlainObjects(InputStream in) throws IOException {
            super(in);
            setObjectInputFilter(info -> info.serialClass() == null || LET_IN.contains(info.serialClass())
                    ? ObjectInputFilter.Status.UNDECIDED
                    : ObjectInputFilter.Status.REJECTED);
        }

        @Override
        protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
            ObjectStreamClass described = super.readClassDescriptor();
            return switch (described.getName()) {
                case TREES + "PrefixTree" -> ObjectStreamClass.lookup(Tree.class);
                case TREES + "PrefixNode" -> ObjectStreamClass.lookup(Node.class);
                default -> described;
            };
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
            for (Class<?> known : LET_IN) {
                if (known.getName().equals(described.getName())) {
                    return known;
                }
            }
            if (described.getName().startsWith("java.lang.")) {
                return super.resolveClass(described);
            }
            throw new InvalidObjectException("The lexicon folder holds a " + described.getName() + ".");
        }
    }
}
