package dev.newsstand.gateway.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.newsstand.gateway.view.Page;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents that many readers get, rendered and compressed once. Each remembers what it was made from, and is used for as
 * long as a page would be made from the same now.
 */
public final class SharedPages {

    private static final long MOST_BYTES = 96L * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(SharedPages.class);

    private record Made(Object from, Rendered rendered) {

        int weight() {
            return rendered.plain().length + rendered.zipped().length;
        }
    }

    private final Cache<String, Made> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Made made) -> key.length() + made.weight())
            .build();
    private final Renderer renderer;

    public SharedPages(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * @param key names the document
     * @param from all that the page is made from; what is kept stays the same object, which makes comparing it quick
     * @param versions the page, then what to show instead should it fail: the first that can be rendered is taken
     */
    Rendered get(String key, Object from, List<Supplier<? extends Page>> versions) {
        Made kept = pages.getIfPresent(key);
        if (kept != null && kept.from().equals(from)) {
            return kept.rendered();
        }
        Rendered rendered = first(key, versions);
        pages.put(key, new Made(from, rendered));
        return rendered;
    }

    private Rendered first(String key, List<Supplier<? extends Page>> versions) {
        for (Supplier<? extends Page> version : versions.subList(0, versions.size() - 1)) {
            try {
                return renderer.page(version.get());
            } catch (RuntimeException broken) {
                log.error("A part of {} cannot be rendered and is left out", key, broken);
            }
        }
        return renderer.page(versions.getLast().get());
    }
}
