package org.wiredesk.local.console;

/** How much of a known amount is done. Nothing is drawn where there is no terminal. */
public final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 50_000_000;

    private final Terminal terminal;
    private final int total;
    private int done;
    private long drawn = System.nanoTime() - REDRAW_NANOS;

    public ProgressBar(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
    }

    public synchronized void advance() {
        done++;
        long now = System.nanoTime();
        if (terminal.interactive() && (now - drawn >= REDRAW_NANOS || done == total)) {
            drawn = now;
            terminal.out().print("\r\u001b[K  " + bar(done, total));
            terminal.out().flush();
        }
    }

    static String bar(int done, int total) {
        int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
        return "█".repeat(filled) + "░".repeat(WIDTH - filled) + "  " + done + " of " + total;
    }

    /** Takes the bar off the terminal. */
    @Override
    public synchronized void close() {
        if (terminal.interactive()) {
            terminal.out().print("\r\u001b[K");
            terminal.out().flush();
        }
    }
}
