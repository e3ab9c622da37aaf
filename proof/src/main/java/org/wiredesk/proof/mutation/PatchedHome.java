package org.wiredesk.proof.mutation;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.wiredesk.local.data.Folders;
import org.wiredesk.local.up.Service;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The packaged services with a place in their sources written otherwise: compiled anew and put into copies of their jars. What is
 * shipped stays as it is and needs no switch for it.
 */
public final class PatchedHome implements AutoCloseable {
    private final Path folder;

    private PatchedHome(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies and changes.
     *
     * @param home the project folder, with sources and packaged services
     */
    public static PatchedHome of(Path home, List<Patch> patches) throws IOException {
        PatchedHome patched = new PatchedHome(Files.createTempDirectory("wiredesk-patched-"));
        for (Service service : Service.values()) {
            String app = service.serviceName() + "/target/quarkus-app";
            copy(home.resolve(app).toRealPath(), patched.folder.resolve(app));
        }
        Files.createSymbolicLink(patched.folder.resolve("deploy"), home.resolve("deploy"));
        for (Patch patch : patches) {
            for (Service service : Service.values()) {
                patched.apply(home, patch, patched.folder.resolve(service.serviceName() + "/target/quarkus-app"));
            }
        }
        return patched;
    }

    /** Stands for the project folder. */
    public Path home() {
        return folder;
    }

    private void apply(Path home, Patch patch, Path app) throws IOException {
        List<Path> jars = jars(app);
        for (Path jar : jars) {
            if (holds(jar, patch.entry())) {
                Path shared = jar.toRealPath();
                Files.delete(jar);
                Files.copy(shared, jar);
                try (FileSystem inside = FileSystems.newFileSystem(jar)) {
                    replace(inside, compile(home, patch, jars));
                }
            }
        }
    }

    private static boolean holds(Path jar, String entry) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.getEntry(entry) != null;
        }
    }

    private static void replace(FileSystem jar, Path classes) throws IOException {
        try (Stream<Path> compiled = Files.walk(classes)) {
            for (Path type : compiled.filter(Files::isRegularFile).toList()) {
                String entry = classes.relativize(type).toString();
                Files.copy(type, jar.getPath(entry), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path compile(Path home, Patch patch, List<Path> jars) throws IOException {
        Path source = patch.source(home);
        Path work = Files.createTempDirectory(folder, "compiled-");
        Path changed = Files.writeString(
                Files.createDirectory(work.resolve("source")).resolve(source.getFileName()),
                patch.applyTo(Files.readString(source)));
        Path classes = Files.createDirectory(work.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("a mutation needs a JDK, and this is a Java runtime without a compiler");
        }
        String classPath = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    said,
                    files,
                    null,
                    List.of("-proc:none", "-nowarn", "-parameters", "-d", classes.toString(), "-cp", classPath),
                    null,
                    files.getJavaFileObjects(changed));
            if (!task.call()) {
                throw new IllegalStateException("the changed source does not compile: " + said);
            }
        }
        return classes;
    }

    /** Those that hold classes of the service and of its libraries. */
    private static List<Path> jars(Path app) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String folder : List.of("app", "lib/boot", "lib/main")) {
            try (Stream<Path> files = Files.list(app.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
            }
        }
        return jars;
    }

    /** The jars are shared with what they come from until one of them is changed; the rest is small. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (from.relativize(path).getNameCount() > 1
                        && path.toString().endsWith(".jar")) {
                    Files.createSymbolicLink(target, path.toRealPath());
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
