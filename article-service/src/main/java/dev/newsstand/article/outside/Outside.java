package dev.newsstand.article.outside;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Hosts that may be asked although they are not public, by their names as addresses write them: none, unless an operator says so. */
@ConfigurationProperties("newsstand.outside")
public record Outside(Set<String> trustedHosts) {

    public Outside {
        trustedHosts = Set.copyOf(trustedHosts);
    }
}
