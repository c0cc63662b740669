package dev.newsstand.local.services;

import dev.newsstand.local.Failure;
import dev.newsstand.local.console.Console;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One service that is wanted up: started, watched until it is ready, and started again when it ends by itself. */
final class SupervisedService {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final int LONGEST_PAUSE_SECONDS = 30;

    private final Service service;
    private final int managementPort;
    private final Supplier<ServiceProcess> starter;
    private final Console console;
    private final Readiness readiness = new Readiness();
    private @Nullable ServiceProcess current;
    private boolean established;
    private int failures;

    SupervisedService(Service service, int managementPort, Supplier<ServiceProcess> starter, Console console) {
        this.service = service;
        this.managementPort = managementPort;
        this.starter = starter;
        this.console = console;
    }

    /** Starts it, unless it runs, without waiting for it. */
    synchronized void launch() {
        if (current != null && current.isAlive()) {
            return;
        }
        var started = starter.get();
        current = started;
        started.onExit(this::afterExit);
    }

    /** Returns when it is ready; a service that ends instead fails with its last lines. */
    void awaitReady() {
        var deadline = System.nanoTime() + START.toNanos();
        while (!readiness.isReady(managementPort)) {
            var process = current();
            if (process == null || !process.isAlive()) {
                throw new Failure(service.label() + " ended instead of starting" + lastLines(process));
            }
            if (System.nanoTime() > deadline) {
                throw new Failure(
                        service.label() + " is not ready after " + START.toSeconds() + " s" + lastLines(process));
            }
            pause();
        }
        establish();
    }

    /** Ends it at once, as a crash would, and leaves it down. */
    void kill() {
        var process = takeAway();
        if (process != null) {
            process.kill();
        }
    }

    /** Lets it finish what it is doing, and leaves it down. */
    void stop() {
        var process = takeAway();
        if (process != null) {
            process.stop(STOP);
        }
    }

    private synchronized void afterExit(ServiceProcess ended) {
        if (ended != current || !established) {
            return;
        }
        var seconds = Math.min(LONGEST_PAUSE_SECONDS, 1 << Math.min(failures++, 5));
        console.warn(service.label() + " ended by itself (exit code " + ended.exitCode() + "); starting it again in "
                + seconds + " s");
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS).execute(() -> relaunch(ended));
    }

    private synchronized void relaunch(ServiceProcess ended) {
        if (ended == current) {
            launch();
            Thread.ofPlatform().daemon().start(this::sayWhenBack);
        }
    }

    private void sayWhenBack() {
        try {
            awaitReady();
            console.say(service.label() + " is ready again");
        } catch (Failure notYet) {
            console.warn(notYet.line());
        }
    }

    private synchronized void establish() {
        established = true;
        failures = 0;
    }

    private synchronized @Nullable ServiceProcess current() {
        return current;
    }

    private synchronized @Nullable ServiceProcess takeAway() {
        var process = current;
        current = null;
        return process;
    }

    private static String lastLines(@Nullable ServiceProcess process) {
        List<String> lines = process == null ? List.of() : process.lastLines();
        return lines.isEmpty() ? "" : "; its last lines:\n" + String.join("\n", lines);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while starting", e);
        }
    }
}
