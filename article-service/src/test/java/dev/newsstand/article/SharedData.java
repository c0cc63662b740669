package dev.newsstand.article;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Test material that lies beside the repository; a test that needs it is skipped, and says so, where it is absent. */
public final class SharedData {

    private SharedData() {}

    public static Path file(String path) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        Path file = data(root).resolve(path);
        assumeTrue(Files.exists(file), "skipped: no shared data at " + file);
        return file;
    }

    private static Path data(Path root) {
        String elsewhere = System.getenv("NEWSSTAND_SHARED_DATA");
        return elsewhere == null ? root.resolveSibling("shared").resolve("data") : Path.of(elsewhere);
    }

    public static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder, by name. */
    public static List<Path> all(String folder) {
        try (Stream<Path> files = Files.walk(file(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
