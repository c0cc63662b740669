package dev.newsstand.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** How much load, where to, and where its report goes. {@code rate} counts journeys that start in a second. */
record Load(URI url, Duration time, double rate, Path out) {

    /** Of five that come, one is a shopper. */
    private static final double SHOPPERS = 0.2;

    Load {
        if (!time.isPositive() || time.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("--seconds has to be 1 to 3600");
        }
        if (!(rate > 0 && rate <= 10_000)) {
            throw new IllegalArgumentException("--rate has to be above 0 and at most 10000");
        }
        out = out.toAbsolutePath().normalize();
    }

    double readers() {
        return rate * (1 - SHOPPERS);
    }

    double shoppers() {
        return rate * SHOPPERS;
    }

    /** Journeys that have not ended by then are cut off. */
    Duration end() {
        return time.plusSeconds(20);
    }
}
