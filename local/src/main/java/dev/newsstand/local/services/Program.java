package dev.newsstand.local.services;

import dev.newsstand.local.Failure;
import dev.newsstand.local.folder.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * A service's program, unpacked beside its jar so that it starts faster, with the cache of loaded and linked classes that
 * makes it start faster still. Both belong to one content of the jar and are made again when that changes.
 */
record Program(Service service, Path unpacked) {

    /** The unpacked program of a service; unpacks it where it is missing or older than the jar. */
    static Program of(Service service, Path checkout) {
        var jar = service.jar(checkout);
        if (!Files.exists(jar)) {
            throw new Failure(jar + " is missing: run ./newsstand, which builds it");
        }
        var unpacked = jar.resolveSibling("app-" + fingerprint(jar));
        if (!Files.exists(unpacked)) {
            removeOthers(unpacked.resolveSibling("."));
            unpack(jar, unpacked);
        }
        return new Program(service, unpacked);
    }

    /** The command that runs it, with the cache where there is one. */
    List<String> command(Tuning tuning) {
        var cache = cache();
        return command(tuning, Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of());
    }

    List<String> command(Tuning tuning, List<String> flags) {
        var command = new ArrayList<>(List.of(
                Java.program("java"),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(tuning.flags());
        command.addAll(flags);
        command.addAll(List.of("-jar", unpacked.resolve("app.jar").toString()));
        return command;
    }

    Path cache() {
        return unpacked.resolve("app.aot");
    }

    private static void unpack(Path jar, Path target) {
        var arriving = target.resolveSibling(target.getFileName() + ".new");
        DataFolder.delete(arriving);
        try {
            var process = new ProcessBuilder(
                            Java.program("java"),
                            "-XX:TieredStopAtLevel=1",
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            arriving.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new Failure(jar + " cannot be unpacked: build it again");
            }
            Files.move(arriving.resolve(jar.getFileName()), arriving.resolve("app.jar"));
            Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while unpacking " + jar, e);
        }
    }

    private static void removeOthers(Path target) {
        try (var entries = Files.newDirectoryStream(target, "app-*")) {
            entries.forEach(DataFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of what the jar's table of contents says, since the build gives all its files one fixed time. */
    private static String fingerprint(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            var sum = new CRC32();
            zip.stream()
                    .forEach(entry -> sum.update((entry.getName() + entry.getSize() + entry.getCrc())
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
