package dev.newsstand.local.running;

import dev.newsstand.local.api.SiteClient;
import dev.newsstand.local.console.Console;
import dev.newsstand.local.demo.DemoSite;
import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.site.Ports;
import dev.newsstand.local.site.Site;
import dev.newsstand.local.site.SiteOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** The real site with its demo, one for all tests of a run: started as {@code ./newsstand up} does, on free ports. */
public final class RunningSite {

    private static final RunningSite ONE = new RunningSite();

    private final Site site;
    private final SiteClient client;

    private RunningSite() {
        var console = console();
        var folder = new DataFolder(Path.of("target", "site"));
        this.site = Site.start(
                new SiteOptions(Path.of("").toAbsolutePath().resolveSibling("."), folder, Ports.free(), true), console);
        Runtime.getRuntime().addShutdownHook(new Thread(site::close));
        this.client = new SiteClient(site.url(), site.tokens());
        console.step("demo site", () -> new DemoSite(client, Clock.systemUTC(), console).load());
    }

    public static Site site() {
        return ONE.site;
    }

    /** Where the site's mails become files. */
    public static Path mail() {
        return Path.of("target", "site", "mail");
    }

    /** Speaks to the site as editor and merchant. */
    public static SiteClient client() {
        return ONE.client;
    }

    private static Console console() {
        try {
            Files.createDirectories(Path.of("target"));
            var log = new PrintStream(Path.of("target", "site.log").toFile(), StandardCharsets.UTF_8);
            System.out.println("the running site writes to local/target/site.log");
            return new Console(log, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
