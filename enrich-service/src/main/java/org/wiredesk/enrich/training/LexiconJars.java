package org.wiredesk.enrich.training;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * The folder with the JARs of {@code nlp4j-english}, {@code nlp4j-api} and what they need, of all-MiniLM-L6-v2 and of ONNX Runtime.
 * They are opened while training only and are no part of the service.
 */
final class LexiconJars implements AutoCloseable {
    private static final String XZ = "org.tukaani.xz.XZInputStream";

    private final URLClassLoader loader;

    private LexiconJars(URLClassLoader loader) {
        this.loader = loader;
    }

    /** @throws IOException in words for people when a part is not there */
    static LexiconJars open(Path folder) throws IOException {
        return new LexiconJars(JarFolder.open(folder, "lexica"));
    }

    ClassLoader loader() {
        return loader;
    }

    /** A resource of the JARs as it is. */
    InputStream resource(String name) throws IOException {
        InputStream found = loader.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("The lexicon folder holds no " + name + ".");
        }
        return found;
    }

    /** A resource of the JARs, unpacked. */
    InputStream unpacked(String name) throws IOException {
        InputStream packed = loader.getResourceAsStream(name);
        if (packed == null) {
            throw new IOException("The lexicon folder holds no "
                    + name.substring(name.lastIndexOf("/en-") + 4, name.lastIndexOf('.')) + ".");
        }
        try {
            return (InputStream)
                    loader.loadClass(XZ).getConstructor(InputStream.class).newInstance(packed);
        } catch (ReflectiveOperationException e) {
            packed.close();
            throw new IOException("The lexicon folder lacks org.tukaani:xz.", e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
