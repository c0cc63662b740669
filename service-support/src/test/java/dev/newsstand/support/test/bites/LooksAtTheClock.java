package dev.newsstand.support.test.bites;

import java.time.Instant;

final class LooksAtTheClock {

    Instant now() {
        return Instant.now();
    }
}
