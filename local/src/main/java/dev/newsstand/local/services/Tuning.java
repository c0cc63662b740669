package dev.newsstand.local.services;

import java.util.List;

/** What the services' virtual machines are told to be good at. */
public enum Tuning {
    /**
     * The optimising compiler comes ten times later than by default: while four services start on few cores it would take
     * half of the processor for code that runs once. Under load the wait is over within seconds.
     */
    QUICK_START(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000"),

    /** As in the containers: the compiler's own thresholds. */
    LONG_RUN,

    /** The same with room for an index of 100,000 stories. */
    LARGE_INDEX("-Xmx512m");

    private final List<String> flags;

    Tuning(String... flags) {
        this.flags = List.of(flags);
    }

    List<String> flags() {
        return flags;
    }
}
