package org.wiredesk.enrich.training;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

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
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no folder of the teacher at the path given.");
        }
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        URLClassLoader loader = new URLClassLoader(urls, TeacherJars.class.getClassLoader());
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
