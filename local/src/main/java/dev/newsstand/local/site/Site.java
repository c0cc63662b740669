package dev.newsstand.local.site;

import dev.newsstand.local.Failure;
import dev.newsstand.local.console.Console;
import dev.newsstand.local.database.PostgresServer;
import dev.newsstand.local.folder.Lock;
import dev.newsstand.local.folder.Notes;
import dev.newsstand.local.identity.IdentityKeys;
import dev.newsstand.local.identity.Tokens;
import dev.newsstand.local.services.LeftOvers;
import dev.newsstand.local.services.Services;
import dev.newsstand.local.services.Tuning;
import java.time.Clock;

/** A running site: everything in it belongs to this process and goes when it is closed. */
public final class Site implements AutoCloseable {

    private final SiteOptions options;
    private final Closing closing;
    private final PostgresServer postgres;
    private final Services services;
    private final IdentityKeys keys;

    private Site(SiteOptions options, Closing closing, PostgresServer postgres, Services services, IdentityKeys keys) {
        this.options = options;
        this.closing = closing;
        this.postgres = postgres;
        this.services = services;
        this.keys = keys;
    }

    /** Starts everything and returns when all of it is ready; when a part fails, what had started is stopped again. */
    public static Site start(SiteOptions options, Console console) {
        var closing = new Closing();
        try {
            return start(options, console, closing);
        } catch (RuntimeException e) {
            closing.close();
            throw e;
        }
    }

    private static Site start(SiteOptions options, Console console, Closing closing) {
        var folder = options.folder();
        folder.prepare();
        closing.add(Lock.take(folder).orElseThrow(() -> alreadyRunning(options)));
        new LeftOvers(folder).end();
        PostgresServer.stopLeftOver(folder);
        if (options.fresh()) {
            folder.wipe();
        }
        options.ports().requireFree();
        var notes = Notes.in(folder.resolve("secrets"));
        var keys = IdentityKeys.in(folder.resolve("identity"));
        var postgres = closing.add(console.step("PostgreSQL", () -> PostgresServer.start(folder, notes)));
        var settings = new Environments(options, postgres, keys).ofAll();
        var services = closing.add(new Services(options.checkout(), folder, console, settings, Tuning.QUICK_START));
        console.step("article, cart, related, gateway", () -> services.start());
        Running.note(options);
        return new Site(options, closing, postgres, services, keys);
    }

    /** The address of the site, without a slash at its end. */
    public String url() {
        return "http://localhost:" + options.ports().gateway();
    }

    public Services services() {
        return services;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public Tokens tokens() {
        return new Tokens(keys, Clock.systemUTC());
    }

    /** Stops the services, then PostgreSQL. */
    @Override
    public void close() {
        closing.close();
    }

    private static Failure alreadyRunning(SiteOptions options) {
        return new Failure("Newsstand already runs on " + options.folder().path()
                + Running.of(options.folder())
                        .map(running -> " at " + running.url())
                        .orElse("")
                + "; stop it with ./newsstand down, or choose another folder with --data DIR");
    }
}
