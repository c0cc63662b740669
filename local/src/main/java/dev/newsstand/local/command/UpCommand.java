package dev.newsstand.local.command;

import dev.newsstand.local.Failure;
import dev.newsstand.local.api.SiteClient;
import dev.newsstand.local.console.Console;
import dev.newsstand.local.demo.DemoSite;
import dev.newsstand.local.folder.Notes;
import dev.newsstand.local.site.FirstReader;
import dev.newsstand.local.site.Ports;
import dev.newsstand.local.site.Site;
import dev.newsstand.local.site.SiteOptions;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the site until it is told to stop. */
@Command(name = "up", mixinStandardHelpOptions = true, description = "Run the site on this machine until Ctrl-C.")
public final class UpCommand implements Callable<Integer> {

    @Mixin
    private FolderOption data = new FolderOption();

    @Option(names = "--port", defaultValue = "8080", description = "Port of the site (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--fresh", description = "Throw away what an earlier run has kept.")
    private boolean fresh;

    @Option(names = "--no-demo", description = "Do not load the demo stories and products.")
    private boolean empty;

    private final Console console = Console.standard();

    @Override
    public Integer call() throws InterruptedException {
        var started = System.nanoTime();
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            awaitQuietly(stopped);
        }));
        try (var site = Site.start(new SiteOptions(data.checkout(), data.folder(), new Ports(port), fresh), console)) {
            if (!empty) {
                loadDemo(site);
            }
            var caches = site.services().caches().makeInBackground();
            greet(site, started);
            Thread.ofVirtual().name("first pages").start(() -> readFirstPages(site));
            stop.await();
            console.say("stopping");
            caches.close();
        } finally {
            stopped.countDown();
        }
        console.say("stopped");
        return 0;
    }

    private void loadDemo(Site site) {
        var notes = Notes.in(data.folder().resolve("demo"));
        if (notes.find("loaded").isEmpty()) {
            var clock = Clock.systemUTC();
            var demo = new DemoSite(client(site), clock, console);
            try {
                console.step("demo site", demo::load);
                console.step("first pages", new FirstReader(client(site))::read);
                notes.put("loaded", clock.instant().toString());
            } catch (Failure incomplete) {
                console.warn(incomplete.line() + "; ./newsstand demo tries again");
            }
        }
    }

    private void readFirstPages(Site site) {
        try {
            new FirstReader(client(site)).read();
        } catch (Failure stopped) {
            console.warn("the first pages were not opened: " + stopped.line());
        }
    }

    private static SiteClient client(Site site) {
        return new SiteClient(site.url(), site.tokens());
    }

    private void greet(Site site, long started) {
        console.say("");
        console.say("Newsstand is at " + site.url() + " after " + Console.since(started));
        console.say("  data, logs        " + data.folder().path());
        console.say("  mail of the shop  " + data.folder().resolve("mail"));
        console.say("  write access      ./newsstand token editor | merchant");
        console.say("  stop              Ctrl-C, or ./newsstand down");
        console.say("");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
