package dev.newsstand.local.command;

import dev.newsstand.local.console.Console;
import dev.newsstand.local.demo.DemoSite;
import dev.newsstand.local.site.FirstReader;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Loads what a running site lacks of the demo. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Load what the running site lacks of the demo stories and products (up does this by itself).")
public final class DemoCommand implements Callable<Integer> {

    @Mixin
    private FolderOption data = new FolderOption();

    @Mixin
    private SiteOption site = new SiteOption();

    private final Console console = Console.standard();

    @Override
    public Integer call() {
        var client = site.client(data.folder());
        console.step("demo site", new DemoSite(client, Clock.systemUTC(), console)::load);
        console.step("first pages", new FirstReader(client)::read);
        return 0;
    }
}
