package dev.newsstand.related.more.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class NicenessTests {

    private static final Path THIS_THREAD = Path.of("/proc/thread-self/stat");
    private static final int NICE = 16;

    @Test
    void standsBackWithOneThreadAlone() {
        int before = niceness();

        int after = CompletableFuture.supplyAsync(
                        () -> {
                            Niceness.standBack();
                            return niceness();
                        },
                        work -> new Thread(work).start())
                .join();

        assertThat(after).isEqualTo(19).isGreaterThan(before);
        assertThat(niceness()).isEqualTo(before);
    }

    private static int niceness() {
        try {
            String line = Files.readString(THIS_THREAD);
            return Integer.parseInt(line.substring(line.lastIndexOf(')') + 2).split(" ")[NICE]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
