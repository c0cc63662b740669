package dev.newsstand.local.load;

import dev.newsstand.local.console.Console;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

/**
 * The two ways to add, one after the other, again and again: what the machine does meanwhile meets both. {@code bare} is the
 * least that can be written, to tell what of an add's cost is the add's.
 */
record CartLoad(
        Adders adders, Pgbench pgbench, Pgbench bare, ProcessHandle service, ProcessHandle database, Console console) {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final int MOST_WARM_UPS = 36;
    private static final int WARM = 40_000;

    private record Round(Measured bare, Measured pgbench, Measured service) {

        double ratio() {
            return service.perSecond() / pgbench.perSecond();
        }

        double asBare() {
            return service.databaseCpu() / bare.databaseCpu();
        }
    }

    void run(int rounds, Duration time) {
        warmUp();
        List<Round> all = new ArrayList<>();
        for (int n = 1; n <= rounds; n++) {
            var round = new Round(
                    measured(time, () -> bare.run(time)),
                    measured(time, () -> pgbench.run(time)),
                    measured(time, () -> adders.run(time)));
            all.add(round);
            console.say("round " + n);
            console.say("  bare    " + round.bare().text());
            console.say("  pgbench " + round.pgbench().text());
            console.say("  service " + round.service().text());
        }
        conclude(all);
    }

    /** Until the service's compilers have seen enough adds and one does not cost it a tenth less than the best before. */
    private void warmUp() {
        console.say("warming up");
        pgbench.run(WARM_UP);
        double best = Double.MAX_VALUE;
        double adds = 0;
        boolean cheaper = true;
        for (int n = 0; n < MOST_WARM_UPS && (cheaper || adds < WARM); n++) {
            var measured = measured(WARM_UP, () -> adders.run(WARM_UP));
            adds += measured.perSecond() * WARM_UP.toSeconds();
            cheaper = measured.serviceCpu() < best * 0.9;
            best = Math.min(best, measured.serviceCpu());
        }
        console.say(String.format(Locale.ROOT, "warm after %.0f adds", adds));
    }

    private Measured measured(Duration time, DoubleSupplier adding) {
        double serviceBefore = CpuTime.of(service);
        double databaseBefore = CpuTime.of(database);
        double perSecond = adding.getAsDouble();
        double adds = perSecond * time.toMillis() / 1_000;
        return new Measured(
                perSecond,
                (CpuTime.of(service) - serviceBefore) / adds,
                (CpuTime.of(database) - databaseBefore) / adds);
    }

    private void conclude(List<Round> rounds) {
        console.say("");
        say("adds/s, pgbench", rounds, round -> round.pgbench().perSecond(), "%.0f", "");
        say("adds/s, service", rounds, round -> round.service().perSecond(), "%.0f", "");
        say("service / pgbench", rounds, Round::ratio, "%.2f", "goal 0.60");
        say("CPU-ms per add", rounds, round -> round.service().cpu(), "%.3f", "goal 0.5");
        say("  of it service", rounds, round -> round.service().serviceCpu(), "%.3f", "");
        say("  of it database", rounds, round -> round.service().databaseCpu(), "%.3f", "");
        say("CPU-ms, pgbench", rounds, round -> round.pgbench().databaseCpu(), "%.3f", "database alone");
        say("CPU-ms, bare update", rounds, round -> round.bare().databaseCpu(), "%.3f", "one row and its commit");
        say("add / bare update", rounds, Round::asBare, "%.1f", "in processor time of the database");
    }

    private void say(String what, List<Round> rounds, ToDoubleFunction<Round> figure, String form, String remark) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        String all = form + " (" + form + " to " + form + ")";
        console.say(String.format(
                Locale.ROOT,
                "%-20s " + all + "  %s",
                what,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1],
                remark));
    }
}
