package dev.newsstand.gateway.page;

import dev.newsstand.gateway.view.AssetUrls;
import dev.newsstand.gateway.view.Site;
import java.time.Clock;
import java.time.LocalDate;

/** The site as every page shows it: the same object until the year ends. */
public final class CurrentSite {

    private final SiteSettings settings;
    private final Clock clock;
    private final AssetUrls assets = AssetUrls.stamped(CurrentSite.class.getClassLoader());
    private volatile Site site;

    public CurrentSite(SiteSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.site = of(year());
    }

    public Site now() {
        int year = year();
        if (site.year() != year) {
            site = of(year);
        }
        return site;
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    private Site of(int year) {
        return new Site(settings.name(), settings.origin(), assets, year);
    }
}
