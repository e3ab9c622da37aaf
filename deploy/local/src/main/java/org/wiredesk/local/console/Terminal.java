package org.wiredesk.local.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Where commands write.
 *
 * @param interactive whether a person is looking: only then are lines redrawn and coloured
 * @param colours whether a person wants colours
 * @param columns width of the lines
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive, boolean colours, int columns) {
    private static final int WIDEST = 110;
    private static final int NARROWEST = 40;

    /** Standard output and error as the {@code wiredesk} script found them. Always UTF-8, which articles are. */
    public static Terminal standard() {
        boolean interactive = Boolean.getBoolean("wiredesk.terminal");
        int columns = Math.max(NARROWEST, Math.min(WIDEST, Integer.getInteger("wiredesk.columns", 80)));
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                interactive,
                interactive && System.getenv("NO_COLOR") == null,
                columns);
    }

    public void line(String text) {
        out.println(text);
    }

    public void line() {
        out.println();
    }

    /** A sentence about what went wrong. */
    public void error(String sentence) {
        err.println("wiredesk: " + sentence);
    }

    public String bold(String text) {
        return styled("1", text);
    }

    public String dim(String text) {
        return styled("2", text);
    }

    public String green(String text) {
        return styled("32", text);
    }

    public String red(String text) {
        return styled("31", text);
    }

    private String styled(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
