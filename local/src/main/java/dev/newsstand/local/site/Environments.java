package dev.newsstand.local.site;

import dev.newsstand.local.database.PostgresServer;
import dev.newsstand.local.identity.IdentityKeys;
import dev.newsstand.local.services.Service;
import dev.newsstand.local.services.Settings;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The environment that each service starts with: its ports, its own database, its neighbours. What else is set stays. */
record Environments(SiteOptions options, PostgresServer postgres, IdentityKeys keys) {

    Map<Service, Settings> ofAll() {
        var all = new EnumMap<Service, Settings>(Service.class);
        for (var service : Service.values()) {
            all.put(service, new Settings(options.ports().management(service), of(service)));
        }
        return all;
    }

    private Map<String, String> of(Service service) {
        var ports = options.ports();
        var environment = new HashMap<>(Map.of(
                "NEWSSTAND_ADDRESS", "127.0.0.1",
                "NEWSSTAND_PORT", Integer.toString(ports.of(service)),
                "NEWSSTAND_MANAGEMENT_PORT", Integer.toString(ports.management(service)),
                "NEWSSTAND_IDENTITY_PUBLIC_KEY", keys.publicKey().toUri().toString(),
                "NEWSSTAND_ARTICLE_URL", ports.url(Service.ARTICLE),
                "NEWSSTAND_CART_URL", ports.url(Service.CART),
                "NEWSSTAND_RELATED_URL", ports.url(Service.RELATED),
                "NEWSSTAND_SITE_URL", "http://localhost:" + ports.gateway()));
        environment.put("NEWSSTAND_SANDBOX_PAYMENTS", "true");
        if (System.getenv("NEWSSTAND_WRITES_PER_SECOND") == null) {
            environment.put("NEWSSTAND_WRITES_PER_SECOND", "0"); // whoever comes to a local site comes from one address
        }
        if (service == Service.CART) {
            environment.put("NEWSSTAND_MAIL_FOLDER", options.mail().toString());
        }
        if (service.ownsDatabase()) {
            var database = postgres.database(service.label());
            environment.putAll(Map.of(
                    "NEWSSTAND_DB_HOST", database.host(),
                    "NEWSSTAND_DB_PORT", Integer.toString(database.port()),
                    "NEWSSTAND_DB_NAME", database.name(),
                    "NEWSSTAND_DB_USER", database.user(),
                    "NEWSSTAND_DB_PASSWORD", database.password()));
        }
        return environment;
    }
}
