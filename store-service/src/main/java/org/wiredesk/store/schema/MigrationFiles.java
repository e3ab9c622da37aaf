package org.wiredesk.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The migrations by name: Flyway's own search of the class path does not see into a packaged Quarkus application. */
final class MigrationFiles implements ResourceProvider {
    private static final String FOLDER = "db/migration/";
    private static final List<String> NAMES =
            List.of("V1__articles.sql", "V2__rejections.sql", "V3__copies.sql", "V4__redrive.sql");

    @Override
    public @Nullable LoadableResource getResource(String name) {
        String bare = name.substring(name.lastIndexOf('/') + 1);
        return NAMES.contains(bare) ? new File(bare) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return NAMES.stream()
                .filter(name ->
                        name.startsWith(prefix) && List.of(suffixes).stream().anyMatch(name::endsWith))
                .<LoadableResource>map(File::new)
                .toList();
    }

    private static final class File extends LoadableResource {
        private final String name;

        private File(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (InputStream in = MigrationFiles.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the package: " + name);
                }
                return new StringReader(new String(in.readAllBytes(), UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
