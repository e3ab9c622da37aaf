package org.wiredesk.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.wiredesk.local.process.ProcessId;

/**
 * What runs on a data folder, for the other commands and for the next run should this one be killed.
 *
 * @param launcher the process that started the others
 * @param portOffset added to every port
 */
public record RunState(ProcessId launcher, int portOffset, List<Running> processes) {

    /** A process of the system by its name, for instance "kafka" or "store-service". */
    public record Running(String name, ProcessId id) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public RunState {
        processes = List.copyOf(processes);
    }

    /** The state last written; empty when there is none or it cannot be read. */
    public static Optional<RunState> read(DataFolder folder) {
        try {
            return Optional.ofNullable(JSON.readValue(file(folder).toFile(), RunState.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Replaces the state as a whole: a reader never sees half of it. */
    public void write(DataFolder folder) throws IOException {
        Path draft = folder.run().resolve("state.json.new");
        Files.write(draft, JSON.writeValueAsBytes(this));
        Files.move(draft, file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public static void delete(DataFolder folder) throws IOException {
        Files.deleteIfExists(file(folder));
    }

    private static Path file(DataFolder folder) {
        return folder.run().resolve("state.json");
    }
}
