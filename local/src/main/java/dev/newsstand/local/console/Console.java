package dev.newsstand.local.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Whole lines, one at a time, from whatever thread; coloured where a terminal listens. */
public final class Console {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final PrintStream out;
    private final boolean coloured;

    public Console(PrintStream out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    /** The terminal, in colour unless {@code NO_COLOR} is set or the output goes elsewhere. */
    public static Console standard() {
        var terminal = System.console();
        return new Console(System.out, terminal != null && terminal.isTerminal() && System.getenv("NO_COLOR") == null);
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    public void warn(String line) {
        say(paint(33, "! ") + line);
    }

    /** A line that a process wrote, behind the name of the process. */
    public void line(Source source, String text) {
        say(paint(source.colour(), String.format(Locale.ROOT, "%-9s|", source.name())) + " " + text);
    }

    /** Does the work and says how long it took; says every few seconds that it still goes on. */
    public <T> T step(String title, Callable<T> work) {
        var started = System.nanoTime();
        var reminders = new Reminders();
        reminders.every(PATIENCE, () -> say(paint(2, "  ... " + title + ", " + since(started))));
        try {
            var result = work.call();
            say(paint(32, "  ok ") + title + paint(2, "  " + since(started)));
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(title, e);
        } finally {
            reminders.stop();
        }
    }

    /** As {@link #step(String, Callable)}, for work that gives nothing back. */
    public void step(String title, Runnable work) {
        step(title, () -> {
            work.run();
            return true;
        });
    }

    public static String since(long startedNanos) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - startedNanos) / 1e9);
    }

    private String paint(int code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    private static final class Reminders {

        private volatile boolean stopped;

        void every(Duration pause, Runnable reminder) {
            CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> {
                        if (!stopped) {
                            reminder.run();
                            every(pause, reminder);
                        }
                    });
        }

        void stop() {
            stopped = true;
        }
    }
}
