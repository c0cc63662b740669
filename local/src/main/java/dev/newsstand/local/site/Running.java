package dev.newsstand.local.site;

import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.folder.Lock;
import dev.newsstand.local.folder.Notes;
import java.nio.file.Files;
import java.util.Optional;

/** A site that runs on a data folder now, maybe in another process. */
public record Running(long pid, String url) {

    private static final String FILE = "running";

    /** The site that holds the folder's lock. */
    public static Optional<Running> of(DataFolder folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return Optional.empty();
        }
        var free = Lock.take(folder);
        if (free.isPresent()) {
            free.get().close();
            return Optional.empty();
        }
        var notes = Notes.in(folder.resolve(FILE));
        return notes.find("pid").flatMap(pid -> notes.find("url").map(url -> new Running(Long.parseLong(pid), url)));
    }

    static void note(SiteOptions options) {
        var notes = Notes.in(options.folder().resolve(FILE));
        notes.put("pid", Long.toString(ProcessHandle.current().pid()));
        notes.put("url", "http://localhost:" + options.ports().gateway());
    }
}
