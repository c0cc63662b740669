package dev.newsstand.local.database;

import dev.newsstand.local.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs; as root in a user namespace, since PostgreSQL refuses to be run by root. */
record Programs(Binaries binaries, Path log) {

    void run(String program, String... arguments) {
        if (execute(program, arguments) != 0) {
            throw new Failure("PostgreSQL: " + program + " failed: " + lastLine() + " (see " + log + ")");
        }
    }

    boolean succeeds(String program, String... arguments) {
        return execute(program, arguments) == 0;
    }

    private int execute(String program, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        var output = log.resolveSibling("postgres-" + program + ".log");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(output.toFile()))
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Failure("PostgreSQL: " + program + " did not end within two minutes");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while " + program + " ran", e);
        }
    }

    private String lastLine() {
        try {
            var outputs = new ArrayList<String>();
            for (var name : List.of("postgres.log", "postgres-pg_ctl.log", "postgres-initdb.log")) {
                var file = log.resolveSibling(name);
                if (Files.exists(file)) {
                    outputs.addAll(Files.readAllLines(file));
                }
            }
            return outputs.stream()
                    .filter(line -> line.contains("FATAL") || line.contains("error"))
                    .reduce((first, second) -> second)
                    .orElse("no reason given");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
