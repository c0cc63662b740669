package dev.newsstand.local.command;

import dev.newsstand.local.console.Console;
import dev.newsstand.local.demo.DemoSite;
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
        var demo = new DemoSite(site.client(data.folder()), Clock.systemUTC(), console);
        console.step("demo site", demo::load);
        return 0;
    }
}
