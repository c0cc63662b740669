package dev.newsstand.local.services;

import dev.newsstand.local.console.Source;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The processes that make the site. */
public enum Service {
    ARTICLE("article-service", 34),
    CART("cart-service", 35),
    RELATED("related-service", 36),
    GATEWAY("gateway", 32);

    private final String module;
    private final int colour;

    Service(String module, int colour) {
        this.module = module;
        this.colour = colour;
    }

    /** The short name, as in log lines, databases and variables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its folder in the checkout. */
    public String module() {
        return module;
    }

    public Source source() {
        return new Source(label(), colour);
    }

    public boolean ownsDatabase() {
        return this != GATEWAY;
    }

    public static Service named(String label) {
        return Stream.of(values())
                .filter(service -> service.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** The service's packaged program in a built checkout. */
    Path jar(Path checkout) {
        return checkout.resolve(module).resolve("target").resolve(module + "-0.1.0-SNAPSHOT-app.jar");
    }
}
