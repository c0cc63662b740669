package dev.newsstand.local.demo;

import dev.newsstand.local.api.SiteClient;
import java.time.Instant;

/** One thing of the demo site that goes in as a whole, or not at all and says why. */
sealed interface Item permits Story, Product {

    String name();

    void load(SiteClient site, Instant now);
}
