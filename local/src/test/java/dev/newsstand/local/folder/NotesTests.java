package dev.newsstand.local.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTests {

    @TempDir
    private Path folder;

    @Test
    void outliveTheProcess() {
        var file = folder.resolve("secrets");
        Notes.in(file).put("url", "http://localhost:8080");

        assertThat(Notes.in(file).find("url")).contains("http://localhost:8080");
        assertThat(Notes.in(file).find("pid")).isEmpty();
    }

    @Test
    void areMadeOnce() {
        var notes = Notes.in(folder.resolve("secrets"));

        assertThat(notes.getOrMake("password", () -> "first")).isEqualTo("first");
        assertThat(notes.getOrMake("password", () -> "second")).isEqualTo("first");
    }

    @Test
    void areReadableByTheirOwnerAlone() throws Exception {
        var file = folder.resolve("secrets");
        Notes.in(file).put("password", "x");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
