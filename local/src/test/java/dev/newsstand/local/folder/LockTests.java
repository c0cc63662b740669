package dev.newsstand.local.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTests {

    @TempDir
    private Path path;

    @Test
    void isHeldByOneAtATime() {
        var folder = new DataFolder(path);
        var held = Lock.take(folder).orElseThrow();

        assertThat(Lock.take(folder)).isEmpty();
        held.close();
        assertThat(Lock.take(folder)).hasValueSatisfying(Lock::close);
    }

    @Test
    void survivesTheWipeOfItsFolder() throws Exception {
        var folder = new DataFolder(path);
        Files.createDirectories(path.resolve("logs/old"));
        Files.writeString(path.resolve("logs/old/article.log"), "line");
        try (var held = Lock.take(folder).orElseThrow()) {
            folder.wipe();

            assertThat(path).isDirectoryContaining(entry -> entry.endsWith(Lock.FILE));
            assertThat(path.resolve("logs")).doesNotExist();
            assertThat(Lock.take(folder)).isEmpty();
            assertThat(held).isNotNull();
        }
    }
}
