package dev.newsstand.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTests {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080"})
    void isThisMachine(String url) {
        assertThat(new Site(URI.create(url)).isThisMachine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.0.2.1:8080", "http://no-such-host.invalid"})
    void isAnotherMachine(String url) {
        assertThat(new Site(URI.create(url)).isThisMachine()).isFalse();
    }

    @Test
    void isNotAFile() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Site(URI.create("file:///etc/hosts")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3601})
    void isLoadedForASecondToAnHour(int seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Load(URI.create("http://localhost"), Duration.ofSeconds(seconds), 1, Path.of(".")));
    }
}
