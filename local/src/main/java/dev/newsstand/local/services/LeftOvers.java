package dev.newsstand.local.services;

import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.folder.Notes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Which processes run for a data folder, so that a run that was killed leaves nothing that a later one trips over. */
public final class LeftOvers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Notes notes;

    public LeftOvers(DataFolder folder) {
        this.notes = Notes.in(folder.resolve("processes"));
    }

    /** Ends what still runs of an earlier run; to be called by the holder of the lock. */
    public void end() {
        for (var service : Service.values()) {
            notes.find(service.label()).ifPresent(LeftOvers::end);
        }
    }

    void note(Service service, ProcessHandle process) {
        notes.put(service.label(), process.pid() + "@" + startOf(process));
    }

    private static void end(String noted) {
        var at = noted.indexOf('@');
        ProcessHandle.of(Long.parseLong(noted.substring(0, at)))
                .filter(process -> startOf(process).toString().equals(noted.substring(at + 1)))
                .ifPresent(LeftOvers::end);
    }

    /** An ended process that its parent never asks about stays listed, but without its command. */
    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.info().command().isPresent() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
