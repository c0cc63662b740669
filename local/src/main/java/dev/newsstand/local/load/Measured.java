package dev.newsstand.local.load;

import java.util.Locale;

/** What came of writing for a while: how many a second, and milliseconds of processor time for each. */
record Measured(double perSecond, double serviceCpu, double databaseCpu) {

    double cpu() {
        return serviceCpu + databaseCpu;
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%8.0f a second  %.3f CPU-ms (service %.3f, database %.3f)",
                perSecond,
                cpu(),
                serviceCpu,
                databaseCpu);
    }
}
