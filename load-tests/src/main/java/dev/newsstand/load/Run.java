package dev.newsstand.load;

import io.gatling.app.Gatling$;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of Gatling in this process. Gatling makes the simulation by its name, so the load it is for lies here. */
final class Run {

    private static final AtomicReference<@Nullable Load> CURRENT = new AtomicReference<>();

    private Run() {}

    static Load current() {
        return Objects.requireNonNull(CURRENT.get(), "started by LoadTests alone");
    }

    /** Returns when the last journey has ended, at the latest at {@link Load#end()} and the time the report takes. */
    static Report of(Load load) throws IOException {
        CURRENT.set(load);
        Files.createDirectories(load.out());
        int status = Gatling$.MODULE$.fromArgs(new String[] {
            "--simulation",
            Journeys.class.getName(),
            "--results-folder",
            load.out().toString()
        });
        return Report.read(newest(load.out()).resolve("index.html"), status == 0);
    }

    private static Path newest(Path out) throws IOException {
        try (Stream<Path> runs = Files.list(out)) {
            return runs.filter(run -> Files.exists(run.resolve("index.html")))
                    .max(Comparator.comparing(run -> run.getFileName().toString()))
                    .orElseThrow(() -> new IOException("no report in " + out));
        }
    }
}
