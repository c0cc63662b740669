package dev.newsstand.local.demo;

import dev.newsstand.local.Failure;
import dev.newsstand.local.api.Call;
import dev.newsstand.local.api.SiteClient;
import dev.newsstand.local.console.Console;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Loads the demo stories and products that a site does not have yet; safe to repeat, also after a run that broke off. */
public final class DemoSite {

    private static final int AT_ONCE = 3;
    private static final int SAY_EVERY = 10;

    private final SiteClient site;
    private final Clock clock;
    private final Console console;

    public DemoSite(SiteClient site, Clock clock, Console console) {
        this.site = site;
        this.clock = clock;
        this.console = console;
    }

    /** Returns when all is in; names every item that was refused. */
    public void load() {
        var missing = missing();
        var refused = new ConcurrentLinkedQueue<String>();
        var done = new AtomicInteger();
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var item : missing) {
                workers.execute(() -> load(item, refused, done, missing.size()));
            }
        }
        if (!refused.isEmpty()) {
            throw new Failure("the demo site is not complete: "
                    + String.join("; ", refused.stream().limit(5).toList())
                    + (refused.size() > 5 ? "; and " + (refused.size() - 5) + " more" : ""));
        }
    }

    private void load(Item item, ConcurrentLinkedQueue<String> refused, AtomicInteger done, int all) {
        try {
            item.load(site, clock.instant());
        } catch (Refusal e) {
            refused.add(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            refused.add(item.name() + ": " + e);
        }
        var count = done.incrementAndGet();
        if (count % SAY_EVERY == 0) {
            console.say("  ... demo site, " + count + " of " + all);
        }
    }

    private List<Item> missing() {
        var there = headlines();
        var missing = new ArrayList<Item>();
        DemoFiles.documents("stories").stream()
                .filter(story -> !there.contains(story.path("headline").asString()))
                .map(Story::new)
                .forEach(missing::add);
        DemoFiles.documents("products").stream()
                .map(Product::new)
                .filter(product -> site.send(Call.get("/api/v1/products/" + product.handle()))
                                .status()
                        == 404)
                .forEach(missing::add);
        return missing;
    }

    private Set<String> headlines() {
        var headlines = new HashSet<String>();
        var next = "";
        do {
            var answer = site.send(Call.get("/api/v1/articles?limit=100" + next));
            if (!answer.isSuccess()) {
                throw new Failure("the stories of the site cannot be listed: " + answer.reason());
            }
            answer.json()
                    .path("items")
                    .valueStream()
                    .forEach(item -> headlines.add(item.path("headline").asString()));
            var cursor = answer.json().path("next").asString("");
            next = cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        } while (!next.isEmpty());
        return headlines;
    }
}
