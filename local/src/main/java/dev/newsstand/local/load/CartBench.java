package dev.newsstand.local.load;

import dev.newsstand.local.console.Console;
import dev.newsstand.local.services.Service;
import dev.newsstand.local.services.Tuning;
import java.nio.file.Path;
import java.time.Duration;

/** Adds to carts, measured on a cart-service of its own that is tuned as in the containers. */
public final class CartBench implements AutoCloseable {

    /** As the service's pool has. */
    private static final int DATABASE_CONNECTIONS = 8;

    private final Bench bench;
    private final Console console;

    private CartBench(Bench bench, Console console) {
        this.bench = bench;
        this.console = console;
    }

    /** Starts it in a new folder there. */
    public static CartBench start(Path checkout, Path folder, Console console) {
        var bench = Bench.start(checkout, folder, console, Tuning.LONG_RUN, Service.CART);
        BenchShop.arrange(bench.database(Service.CART));
        return new CartBench(bench, console);
    }

    /** Prints as it goes, and what came of it. */
    public void measure(int connections, int rounds, Duration time) {
        int port = bench.port(Service.CART);
        new CartLoad(
                        new Adders(port, connections),
                        pgbench(BenchShop.script(bench.folder())),
                        pgbench(BenchShop.bareScript(bench.folder())),
                        bench.process(Service.CART),
                        bench.postmaster(),
                        console)
                .run(rounds, time);
        new CartSizes(port, console).run();
    }

    private Pgbench pgbench(Path script) {
        return new Pgbench(Pgbench.installed(), bench.database(Service.CART), script, DATABASE_CONNECTIONS);
    }

    @Override
    public void close() {
        bench.close();
    }
}
