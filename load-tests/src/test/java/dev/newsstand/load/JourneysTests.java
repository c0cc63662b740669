package dev.newsstand.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneysTests {

    @TempDir
    Path out;

    @Test
    void passASiteWhosePagesAreRight() throws IOException {
        Report report = run(UnaryOperator.identity());

        assertThat(report.failed()).isZero();
        assertThat(report.clean()).isTrue();
        assertThat(report.page()).exists();
        assertThat(report.lines())
                .extracting(Report.Line::name)
                .contains("reader", "shopper", "story from a card", "cart with twice as many", "cart empty again");
    }

    @Test
    void failAPageThatShowsMachinery() throws IOException {
        Report report = run(html -> html.replace("<h1>Story</h1>", "<h1>Story</h1><p>by null</p>"));

        assertThat(failing(report)).containsExactly("story");
        assertThat(report.clean()).isFalse();
    }

    @Test
    void failACartWithTheWrongCount() throws IOException {
        Report report = run(html -> html.replace("data-count=\"12\"", "data-count=\"13\""));

        assertThat(failing(report)).containsExactly("cart with twice as many");
    }

    private Report run(UnaryOperator<String> flaw) throws IOException {
        try (SmallSite site = SmallSite.that(flaw)) {
            return Run.of(new Load(site.url(), Duration.ofSeconds(1), 20, out));
        }
    }

    private static Iterable<String> failing(Report report) {
        return report.lines().stream()
                .filter(line -> !line.journey() && line.failed() > 0)
                .map(Report.Line::name)
                .toList();
    }
}
