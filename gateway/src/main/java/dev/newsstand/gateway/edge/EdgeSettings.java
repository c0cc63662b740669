package dev.newsstand.gateway.edge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is let in.
 *
 * @param trustedProxies addresses or ranges (such as {@code 10.0.0.0/8}) whose {@code X-Forwarded-*} is believed
 * @param writesPerSecond changes that one client address may make; 0 for as many as it likes
 */
@ConfigurationProperties("newsstand.edge")
public record EdgeSettings(
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("300") long writesPerSecond) {

    public EdgeSettings {
        trustedProxies = List.copyOf(trustedProxies);
        if (writesPerSecond < 0) {
            throw new IllegalArgumentException("NEWSSTAND_WRITES_PER_SECOND is 0 or more");
        }
    }
}
