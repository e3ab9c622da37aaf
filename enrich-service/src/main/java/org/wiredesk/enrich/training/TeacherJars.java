package org.wiredesk.enrich.training;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** The folder with the JARs of module enrich-onnx and of the transformer that teaches sentiment. Opened while training only. */
final class TeacherJars implements AutoCloseable {
    private final URLClassLoader loader;
    private final WordEncoder encoder;

    private TeacherJars(URLClassLoader loader, WordEncoder encoder) {
        this.loader = loader;
        this.encoder = encoder;
    }

    /** @throws IOException in words for people when a part is not there */
    static TeacherJars open(Path folder) throws IOException {
        URLClassLoader loader = JarFolder.open(folder, "the teacher");
        for (WordEncoder encoder : ServiceLoader.load(WordEncoder.class, loader)) {
            return new TeacherJars(loader, encoder);
        }
        loader.close();
        throw new IOException("The folder of the teacher lacks the JARs of enrich-onnx.");
    }

    WordEncoder encoder() {
        return encoder;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
