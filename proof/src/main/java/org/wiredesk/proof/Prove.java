package org.wiredesk.proof;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;
import org.wiredesk.local.Installation;
import org.wiredesk.local.up.LauncherLog;
import org.wiredesk.proof.fault.FaultKind;
import org.wiredesk.proof.fault.Schedule;
import org.wiredesk.proof.mutation.Mutation;
import org.wiredesk.proof.report.ReportText;
import org.wiredesk.proof.report.RunReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code ./wiredesk prove}. Exit codes: 0 the claim holds, 1 it does not, 2 not understood. */
@Command(
        name = "./wiredesk prove",
        mixinStandardHelpOptions = false,
        header =
                "Start the real system, publish numbered articles, disturb it on a seeded schedule, and reconcile: each input"
                        + " exactly once, newest version, nothing else.")
public final class Prove implements Callable<Integer> {
    private final PrintStream out;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Same seed, same faults, same inputs.")
    private long seed;

    @Option(names = "--faults", paramLabel = "N", description = "How many faults (default: each kind once).")
    private @Nullable Integer faults;

    @Option(
            names = "--kills",
            paramLabel = "N",
            description = "Nothing but kills, alone and together, of so many processes.")
    private @Nullable Integer kills;

    @Option(names = "--minutes", paramLabel = "M", description = "No further fault after so long.")
    private @Nullable Integer minutes;

    @Option(
            names = "--fault",
            paramLabel = "KIND",
            converter = KindConverter.class,
            description = "Only faults of these kinds; may be repeated. One of: ${COMPLETION-CANDIDATES}",
            completionCandidates = KindCodes.class)
    private List<FaultKind> only = new ArrayList<>();

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "100",
            description = "Inputs for each fault (default: 100).")
    private int articles;

    @Option(
            names = "--stall",
            paramLabel = "S",
            defaultValue = "300",
            description =
                    "Seconds that the database stands still, or is slow, in the faults that do so (default: 300).")
    private int stall;

    @Option(
            names = "--mutate",
            paramLabel = "KIND",
            converter = MutationConverter.class,
            completionCandidates = MutationCodes.class,
            description =
                    "Plant a fault in a copy of the services; the proof must then fail. One of: ${COMPLETION-CANDIDATES}")
    private @Nullable Mutation mutation;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the report there too: JSON when the name ends so, else Markdown.")
    private @Nullable Path report;

    Prove(PrintStream out) {
        this.out = out;
    }

    public static void main(String... arguments) {
        LauncherLog.off();
        System.exit(new CommandLine(new Prove(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Map<String, String> skipped = new TreeMap<>();
        RunReport done = new ProofRun(plan(skipped), out).run();
        out.print(ReportText.verdictOf(done));
        Path file = report;
        if (file != null) {
            write(done, file);
        }
        return done.holds() ? 0 : 1;
    }

    private Plan plan(Map<String, String> skipped) {
        List<FaultKind> kinds = new ArrayList<>();
        for (FaultKind kind : kinds()) {
            kind.impossible().ifPresentOrElse(reason -> skipped.put(kind.code(), reason), () -> kinds.add(kind));
        }
        Integer killed = kills;
        Integer number = faults;
        List<Schedule.Step> steps = killed != null
                ? Schedule.kills(seed, killed)
                : Schedule.of(seed, kinds, number == null ? kinds.size() : number);
        return new Plan(
                command(),
                Installation.current().home(),
                seed,
                steps,
                articles,
                minutes == null ? null : Duration.ofMinutes(minutes),
                Duration.ofSeconds(stall),
                skipped,
                mutation);
    }

    private List<FaultKind> kinds() {
        Mutation planted = mutation;
        if (!only.isEmpty()) {
            return only;
        }
        return planted == null ? List.of(FaultKind.values()) : List.of(planted.shownBy());
    }

    private String command() {
        StringBuilder command = new StringBuilder("./wiredesk prove --seed ").append(seed);
        if (kills != null) {
            command.append(" --kills ").append(kills);
        }
        if (faults != null) {
            command.append(" --faults ").append(faults);
        }
        if (minutes != null) {
            command.append(" --minutes ").append(minutes);
        }
        if (mutation != null) {
            command.append(" --mutate ").append(mutation.code());
        }
        only.forEach(kind -> command.append(" --fault ").append(kind.code()));
        return command.append(" --articles ").append(articles).toString();
    }

    private static void write(RunReport report, Path file) throws Exception {
        if (file.toString().endsWith(".json")) {
            JsonMapper json = JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            json.writeValue(file.toFile(), report);
        } else {
            Files.writeString(file, ReportText.of(report));
        }
    }

    static final class MutationCodes extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        MutationCodes() {
            super(Arrays.stream(Mutation.values()).map(Mutation::code).toList());
        }
    }

    static final class MutationConverter implements ITypeConverter<Mutation> {
        @Override
        public Mutation convert(String code) {
            return Arrays.stream(Mutation.values())
                    .filter(mutation -> mutation.code().equals(code.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + code + "' is no mutation"));
        }
    }

    static final class KindCodes extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        KindCodes() {
            super(Arrays.stream(FaultKind.values()).map(FaultKind::code).toList());
        }
    }

    static final class KindConverter implements ITypeConverter<FaultKind> {
        @Override
        public FaultKind convert(String code) {
            return Arrays.stream(FaultKind.values())
                    .filter(kind -> kind.code().equals(code.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + code + "' is no kind of fault"));
        }
    }
}
