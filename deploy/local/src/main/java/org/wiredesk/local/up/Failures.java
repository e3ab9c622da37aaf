package org.wiredesk.local.up;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.data.LogFile;

/** Sentences about programs that did not do as they should. */
final class Failures {
    private static final int LINES = 12;

    /** Where a program stood when it failed says nothing to the person who started it; what it said does. */
    private static final Predicate<String> STACK_FRAME =
            Pattern.compile("^\\s+(at |\\.\\.\\. \\d+ more)").asPredicate();

    private Failures() {}

    /** The sentence with the last lines of the program's log below it. */
    static CommandFailure withLog(String sentence, LogFile log) {
        List<String> said = log.tail(Integer.MAX_VALUE).stream()
                .filter(STACK_FRAME.negate())
                .filter(line -> !line.isBlank())
                .toList();
        List<String> lines = said.subList(Math.max(0, said.size() - LINES), said.size());
        if (lines.isEmpty()) {
            return new CommandFailure(sentence + " It wrote nothing to " + log.path());
        }
        return new CommandFailure(sentence + " The last lines of " + log.path() + ":\n  " + String.join("\n  ", lines));
    }

    /** What went wrong on another thread, as it was said there. */
    static String reason(ExecutionException wrapped) {
        Throwable cause = wrapped.getCause();
        return String.valueOf(cause == null ? wrapped.getMessage() : cause.getMessage());
    }
}
