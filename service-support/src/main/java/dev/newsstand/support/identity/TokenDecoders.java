package dev.newsstand.support.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierReactiveJwtDecoder;

/** Makes the decoder that {@link IdentityProperties} ask for. */
final class TokenDecoders {

    private TokenDecoders() {}

    static ReactiveJwtDecoder decoder(IdentityProperties identity, ResourceLoader resources) {
        if (identity.publicKey() != null) {
            NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withPublicKey(
                            key(resources.getResource(identity.publicKey())))
                    .build();
            decoder.setJwtValidator(withAudience(JwtValidators.createDefault(), identity));
            return decoder;
        }
        String issuer = identity.issuer();
        if (issuer == null) {
            throw new IllegalStateException(
                    "No key to check tokens with: set NEWSSTAND_IDENTITY_PUBLIC_KEY or NEWSSTAND_IDENTITY_ISSUER");
        }
        // The issuer is asked for its keys with the first token, so that a service starts without it.
        return new SupplierReactiveJwtDecoder(() -> {
            NimbusReactiveJwtDecoder decoder =
                    NimbusReactiveJwtDecoder.withIssuerLocation(issuer).build();
            decoder.setJwtValidator(withAudience(JwtValidators.createDefaultWithIssuer(issuer), identity));
            return decoder;
        });
    }

    private static OAuth2TokenValidator<Jwt> withAudience(
            OAuth2TokenValidator<Jwt> validator, IdentityProperties identity) {
        return new DelegatingOAuth2TokenValidator<>(List.of(validator, new JwtAudienceValidator(identity.audience())));
    }

    private static RSAPublicKey key(Resource pem) {
        try (InputStream bytes = pem.getInputStream()) {
            return Objects.requireNonNull(RsaKeyConverters.x509().convert(bytes), "an RSA key in PEM");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the public key at " + pem, e);
        }
    }
}
