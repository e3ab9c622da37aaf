package org.wiredesk.ingest.operations;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.wiredesk.ingest.cleaning.InvalidRulesException;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.cleaning.RuleText;

/** Puts an operator's rule files beside Wiredesk's own, at start. */
@Singleton
class OperatorRules {
    private static final String ENDING = ".rules";
    /** Nobody writes so many by hand: it is another file. */
    private static final long LARGEST = 1024 * 1024;

    /**
     * Before anything else is started. Of this exception Quarkus prints the message alone: the way to it through our code helps
     * nobody.
     */
    @Produces
    @Singleton
    @Startup(Interceptor.Priority.PLATFORM_BEFORE)
    RuleBook rules(IngestSettings settings) {
        try {
            return RuleBook.with(settings.rules().map(OperatorRules::read).orElse(List.of()));
        } catch (InvalidRulesException e) {
            throw new ConfigurationException("not started, the rules cannot be used: " + e.getMessage());
        }
    }

    /**
     * A file, or the rule files of a folder by their names.
     *
     * @throws InvalidRulesException when there is nothing to read or it cannot be read
     */
    static List<RuleText> read(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(file(path));
        }
        List<RuleText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(file -> texts.add(file(file)));
        } catch (IOException e) {
            throw new InvalidRulesException(path.toString(), "the folder cannot be read");
        }
        if (texts.isEmpty()) {
            throw new InvalidRulesException(path.toString(), "the folder holds no file that ends in " + ENDING);
        }
        return texts;
    }

    private static RuleText file(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidRulesException(file.toString(), "there is no such file");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new InvalidRulesException(file.toString(), "larger than " + LARGEST + " bytes");
            }
            return new RuleText(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new InvalidRulesException(file.toString(), "not in UTF-8");
        } catch (IOException e) {
            throw new InvalidRulesException(file.toString(), "cannot be read");
        }
    }
}
