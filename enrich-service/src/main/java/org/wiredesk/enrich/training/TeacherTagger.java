package org.wiredesk.enrich.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.text.TextSentence;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Marks names in open text with the tagger of nlp4j (a model about fifty times as large and slow as ours), so that ours can learn
 * from what it says. Reached by reflection: it is there while training only.
 */
final class TeacherTagger {
    private static final String PACKAGE = "edu.emory.mathcs.nlp.";
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
    private static final String MODELS = "edu/emory/mathcs/nlp/models/en-";
    private static final String CONFIGURATION = "<configuration><tsv><column index=\"1\" field=\"form\"/></tsv><lexica>"
            + lexicon("ambiguity_classes", "word_form_simplified_lowercase", "ambiguity-classes-simplified-lowercase")
            + lexicon("word_clusters", "word_form_simplified_lowercase", "brown-clusters-simplified-lowercase")
            + lexicon("word_embeddings", "word_form_undigitalized", "word-embeddings-undigitalized")
            + lexicon("named_entity_gazetteers", "word_form_simplified", "named-entity-gazetteers-simplified")
            + "</lexica><models><pos>" + MODELS + "pos.xz</pos><ner>" + MODELS
            + "ner.xz</ner></models></configuration>";
    /** Lines from this length on are no sentences. */
    private static final int TOO_LONG = 200;

    private static final Set<String> ENDS_OUTSIDE = Set.of("'s", "'");

    private final Object decoder;
    private final Class<?> nodeClass;
    private final Constructor<?> newRoot;
    private final Constructor<?> newNode;
    private final Method toRoot;
    private final Method decode;
    private final Method tag;

    TeacherTagger(LexiconJars jars) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(jars.loader());
            Class<?> decoderClass = jars.loader().loadClass(PACKAGE + "decode.NLPDecoder");
            this.nodeClass = jars.loader().loadClass(PACKAGE + "component.template.node.NLPNode");
            this.decoder = decoderClass
                    .getConstructor(InputStream.class)
                    .newInstance(new ByteArrayInputStream(CONFIGURATION.getBytes(UTF_8)));
            this.newRoot = nodeClass.getConstructor();
            this.newNode = nodeClass.getConstructor(int.class, String.class);
            this.toRoot = nodeClass.getMethod("toRoot");
            this.tag = nodeClass.getMethod("getNamedEntityTag");
            Class<?> anyNode = jars.loader().loadClass(PACKAGE + "component.template.node.AbstractNLPNode");
            this.decode = decoderClass.getMethod("decode", anyNode.arrayType());
        } catch (ReflectiveOperationException e) {
            throw new IOException("The lexicon folder lacks nlp4j-api or what it needs.", e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static String lexicon(String element, String field, String name) {
        return "<" + element + " field=\"" + field + "\">" + LEXICA + name + ".xz</" + element + ">";
    }

    TaggedDocument mark(List<TextSentence> sentences) throws IOException {
        List<byte[]> tags = new ArrayList<>();
        for (TextSentence sentence : sentences) {
            tags.add(tag(sentence));
        }
        return new TaggedDocument(sentences, tags);
    }

    private byte[] tag(TextSentence sentence) throws IOException {
        int size = sentence.size();
        @Nullable String[] said = new @Nullable String[size];
        if (size >= TOO_LONG) {
            return new byte[size];
        }
        try {
            Object nodes = Array.newInstance(nodeClass, size + 1);
            Object root = newRoot.newInstance();
            toRoot.invoke(root);
            Array.set(nodes, 0, root);
            for (int i = 0; i < size; i++) {
                Array.set(nodes, i + 1, newNode.newInstance(i + 1, sentence.word(i)));
            }
            decode.invoke(decoder, nodes);
            for (int i = 0; i < size; i++) {
                said[i] = (String) tag.invoke(Array.get(nodes, i + 1));
            }
        } catch (ReflectiveOperationException e) {
            throw new IOException("The teaching tagger failed.", e);
        }
        return tags(sentence, said);
    }

    /** Names without the article before and the possessive after; nationalities, dates and numbers are none. */
    private static byte[] tags(TextSentence sentence, @Nullable String[] said) {
        byte[] tags = new byte[said.length];
        for (int i = 0; i < said.length; i++) {
            int end = end(said, i);
            if (end > i) {
                int type = type(said[i]);
                int from = i;
                int to = end;
                while (from < to - 1 && sentence.word(from).equalsIgnoreCase("the")) {
                    from++;
                }
                while (to > from + 1 && ENDS_OUTSIDE.contains(sentence.word(to - 1))) {
                    to--;
                }
                if (type >= 0) {
                    Tag.mark(tags, from, to, type);
                }
                i = end - 1;
            }
        }
        return tags;
    }

    /** Where the name that begins at a word ends; the word itself when none begins there. */
    private static int end(@Nullable String[] said, int i) {
        char position = position(said[i]);
        if (position == 'U') {
            return i + 1;
        }
        if (position != 'B') {
            return i;
        }
        int last = i + 1;
        while (last < said.length && position(said[last]) == 'I') {
            last++;
        }
        return Math.min(last + 1, said.length);
    }

    private static char position(@Nullable String tag) {
        return tag == null ? 'O' : tag.charAt(0);
    }

    private static int type(@Nullable String tag) {
        return switch (tag == null ? "O" : tag.substring(tag.indexOf('-') + 1)) {
            case "PERSON" -> 0;
            case "ORG" -> 1;
            case "GPE", "LOC", "FAC" -> 2;
            default -> -1;
        };
    }
}
