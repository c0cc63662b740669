package dev.newsstand.gateway.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrustTests {

    private final Trust trust = new Trust();

    @BeforeEach
    void listens() {
        trust.heard(true);
        trust.reached("a", false);
    }

    @Test
    void placeStaysForManyEventsAndTheNewestForNone() {
        trust.reached("b", true);
        assertThat(trust.place()).isEqualTo("a");
        assertThat(trust.newest()).isEqualTo("b");
        IntStream.range(0, 31).forEach(n -> trust.reached("c" + n, true));
        assertThat(trust.place()).isEqualTo("c30");
        assertThat(trust.newest()).isEqualTo("c30");
    }

    @Test
    void passingTimeMovesNeither() {
        trust.reached("b", false);
        assertThat(trust.place()).isEqualTo("a");
        assertThat(trust.newest()).isEqualTo("a");
    }

    @Test
    void neitherIsKnownWhileNothingIsHeard() {
        trust.heard(false);
        assertThat(trust.place()).isEqualTo(Trust.NOWHERE);
        assertThat(trust.newest()).isEqualTo(Trust.NOWHERE);
    }
}
