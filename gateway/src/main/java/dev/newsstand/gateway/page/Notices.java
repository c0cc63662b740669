package dev.newsstand.gateway.page;

import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.NoticePage;
import dev.newsstand.gateway.view.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages that say why there is no other. They always come, whatever else is broken. */
public final class Notices {

    private static final Logger log = LoggerFactory.getLogger(Notices.class);

    private final SharedPages pages;
    private final Renderer renderer;
    private final CurrentSite site;

    public Notices(SharedPages pages, Renderer renderer, CurrentSite site) {
        this.pages = pages;
        this.renderer = renderer;
        this.site = site;
    }

    /** The page for a status, without fail. @param reference the request's id, shown for failures of ours */
    Rendered rendered(int status, CartSummary cart, @Nullable String reference) {
        try {
            Site now = site.now();
            return switch (status) {
                case 404 -> shared(now, cart, NoticePage.notFound(now, cart));
                case 503 -> shared(now, cart, NoticePage.unavailable(now, cart));
                default -> renderer.page(NoticePage.other(now, cart, status, reference));
            };
        } catch (RuntimeException broken) {
            log.error("The notice page for {} cannot be made", status, broken);
            return LastResort.PAGE;
        }
    }

    private Rendered shared(Site now, CartSummary cart, NoticePage page) {
        return pages.get("notice " + page.status() + " " + cart.count(), now, List.of(() -> page));
    }
}
