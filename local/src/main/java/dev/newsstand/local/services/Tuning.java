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

    /**
     * The same with room for an index of 100,000 stories. They are there to stay: what is left for what comes and goes is
     * small, or the collector would have to look through all of them again and again.
     */
    LARGE_INDEX("-Xmx512m", "-Xmn96m", "-XX:MetaspaceSize=128m");

    private final List<String> flags;

    Tuning(String... flags) {
        this.flags = List.of(flags);
    }

    List<String> flags() {
        return flags;
    }
}
