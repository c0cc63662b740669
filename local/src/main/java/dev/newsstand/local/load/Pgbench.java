package dev.newsstand.local.load;

import dev.newsstand.local.Failure;
import dev.newsstand.local.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark, which runs a statement on as many connections as the service has. */
record Pgbench(Path program, Database database, Path script, int connections) {

    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([0-9]+)");

    /** The one that {@code NEWSSTAND_PGBENCH} names, the one on the path, or that of Debian's packages. */
    static Path installed() {
        var named = Optional.ofNullable(System.getenv("NEWSSTAND_PGBENCH")).map(Path::of);
        var onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, "pgbench"));
        return Stream.concat(named.stream(), onPath)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new Failure(
                                "pgbench is missing: install it (Debian: apt-get install postgresql-contrib) or set NEWSSTAND_PGBENCH"));
    }

    /** How many a second. */
    double run(Duration time) {
        var command = List.of(
                program.toString(),
                "-h",
                database.host(),
                "-p",
                Integer.toString(database.port()),
                "-U",
                database.user(),
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(connections),
                "-j",
                "2",
                "-T",
                Long.toString(time.toSeconds()),
                "-f",
                script.toString(),
                database.name());
        var answer = answer(command);
        var failed = FAILED.matcher(answer);
        var perSecond = PER_SECOND.matcher(answer);
        if (!perSecond.find() || !failed.find() || !failed.group(1).equals("0")) {
            throw new Failure("pgbench did not do it: " + answer);
        }
        return Double.parseDouble(perSecond.group(1));
    }

    private String answer(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", database.password());
            var process = builder.start();
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while pgbench ran", e);
        }
    }
}
