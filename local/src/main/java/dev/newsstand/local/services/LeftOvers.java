package dev.newsstand.local.services;

import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.folder.Notes;
import java.time.Instant;

/** Which processes run for a data folder, so that a run that was killed leaves nothing that a later one trips over. */
public final class LeftOvers {

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
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
