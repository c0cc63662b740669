package dev.newsstand.local.folder;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/** Named values kept in a file that only its owner can read; each change is on disk when the call returns. */
public final class Notes {

    private final Path file;
    private final Properties values = new Properties();

    private Notes(Path file) {
        this.file = file;
    }

    public static Notes in(Path file) {
        var notes = new Notes(file);
        if (Files.exists(file)) {
            try {
                notes.values.load(new StringReader(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return notes;
    }

    public synchronized Optional<String> find(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    public synchronized String getOrMake(String name, Supplier<String> maker) {
        return find(name).orElseGet(() -> {
            var made = maker.get();
            put(name, made);
            return made;
        });
    }

    public synchronized void put(String name, String value) {
        values.setProperty(name, value);
        try {
            var text = new StringWriter();
            values.store(text, null);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var next = Files.createTempFile(file.toAbsolutePath().getParent(), "notes", null, ownerOnly);
            Files.writeString(next, text.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
