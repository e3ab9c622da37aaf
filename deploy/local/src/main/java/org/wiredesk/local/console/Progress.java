package org.wiredesk.local.console;

import java.time.Duration;

/** Says what is being done, one step after the other. */
public final class Progress {
    private final Terminal terminal;

    public Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Begins a step. On a terminal it is shown at once and its time runs; elsewhere its line appears when it is over. */
    public Step begin(String label) {
        return begin(label, System.nanoTime());
    }

    /** Begins a step whose time runs since an earlier {@link System#nanoTime()}. */
    public Step begin(String label, long since) {
        return new Step(terminal, label, since);
    }

    /** A step that is under way. Closing one that is not done leaves a line that says so. */
    public static final class Step implements AutoCloseable {
        private static final Duration REDRAW = Duration.ofMillis(120);
        private static final String[] WHEEL = {"⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"};
        private static final int LABEL_WIDTH = 16;

        private final Terminal terminal;
        private final String label;
        private final long began;
        private final Object pen = new Object();
        private volatile String detail = "";
        private boolean over;

        private Step(Terminal terminal, String label, long began) {
            this.terminal = terminal;
            this.label = label;
            this.began = began;
            if (terminal.interactive()) {
                Thread drawing = new Thread(this::redraw, "progress");
                drawing.setDaemon(true);
                drawing.start();
            }
        }

        /** What the step is at. */
        public void detail(String text) {
            detail = text;
        }

        public void done(String result) {
            finish(terminal.green("✓"), result);
        }

        @Override
        public void close() {
            finish(terminal.red("✗"), "not finished");
        }

        private void finish(String mark, String result) {
            synchronized (pen) {
                if (over) {
                    return;
                }
                over = true;
                if (terminal.interactive()) {
                    terminal.line("\r\u001b[K  " + mark + " " + Text.pad(label, LABEL_WIDTH) + " " + result + "  "
                            + terminal.dim(elapsed()));
                } else {
                    terminal.line(label + ": " + result + " (" + elapsed() + ")");
                }
            }
        }

        private String elapsed() {
            return Units.duration(Duration.ofNanos(System.nanoTime() - began));
        }

        private void redraw() {
            for (int turn = 0; ; turn++) {
                synchronized (pen) {
                    if (over) {
                        return;
                    }
                    String line = "  " + WHEEL[turn % WHEEL.length] + " " + Text.pad(label, LABEL_WIDTH) + " " + detail;
                    terminal.out().print("\r\u001b[K" + line + "  " + terminal.dim(elapsed()));
                    terminal.out().flush();
                }
                try {
                    Thread.sleep(REDRAW.toMillis());
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }
}
