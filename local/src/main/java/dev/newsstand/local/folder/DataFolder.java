package dev.newsstand.local.folder;

import dev.newsstand.local.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Where a local site keeps its databases, keys, logs and mail between runs. */
public record DataFolder(Path path) {

    private static final long NEEDED_BYTES = 500L << 20;

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Makes the folder where it is missing; refuses one that cannot be written to or has no room left. */
    public void prepare() {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            Files.delete(Files.createTempFile(path, "writable", null));
        } catch (IOException | SecurityException e) {
            throw new Failure(
                    "the data folder " + path + " cannot be written to ("
                            + e.getClass().getSimpleName() + "): make it yours, or choose another with --data DIR",
                    e);
        }
        var free = freeBytes();
        if (free < NEEDED_BYTES) {
            throw new Failure("the disk is full: " + (free >> 20) + " MB are free where the data folder " + path
                    + " lies, " + (NEEDED_BYTES >> 20) + " MB are needed");
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** A folder in this one, made where it is missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes everything away but the lock that this run holds. */
    public void wipe() {
        try (var all = Files.list(path)) {
            all.filter(entry -> !entry.getFileName().toString().equals(Lock.FILE))
                    .forEach(DataFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away a file, or a folder with all that is in it. */
    public static void delete(Path entry) {
        if (!Files.exists(entry)) {
            return;
        }
        try (var tree = Files.walk(entry)) {
            for (var each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long freeBytes() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
