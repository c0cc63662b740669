package dev.newsstand.support.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are good: those that verify with the RSA key at {@code publicKey} (location of a PEM file), or those of an
 * OpenID Connect {@code issuer}; in both cases for this {@code audience}.
 */
@ConfigurationProperties("newsstand.identity")
public record IdentityProperties(
        @Nullable String publicKey,
        @Nullable String issuer,
        @DefaultValue("newsstand") String audience) {

    public IdentityProperties {
        publicKey = blankToNull(publicKey);
        issuer = blankToNull(issuer);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
