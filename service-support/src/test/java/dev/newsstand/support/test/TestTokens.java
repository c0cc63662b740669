package dev.newsstand.support.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Bearer tokens that a service under test accepts. */
public final class TestTokens {

    private static final KeyPair KEYS = keys();
    private static final Path PUBLIC_KEY = publicKey();

    private TestTokens() {}

    /** A token with this scope, to be sent as {@code Authorization: Bearer ...}. */
    public static String with(String scope) {
        return sign(KEYS, scope, Instant.now().plus(Duration.ofHours(1)));
    }

    /** A token that was good until an hour ago. */
    public static String expired(String scope) {
        return sign(KEYS, scope, Instant.now().minus(Duration.ofHours(1)));
    }

    /** A token with this scope that somebody else signed. */
    public static String forged(String scope) {
        return sign(keys(), scope, Instant.now().plus(Duration.ofHours(1)));
    }

    /** Lets the service under test trust these tokens. */
    public static void register(DynamicPropertyRegistry registry) {
        registry.add("NEWSSTAND_IDENTITY_PUBLIC_KEY", () -> PUBLIC_KEY.toUri().toString());
    }

    private static String sign(KeyPair keys, String scope, Instant expires) {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder()
                        .subject("test")
                        .audience("newsstand")
                        .claim("scope", scope)
                        .expirationTime(Date.from(expires))
                        .build());
        try {
            token.sign(new RSASSASigner(keys.getPrivate()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path publicKey() {
        String body = Base64.getMimeEncoder().encodeToString(KEYS.getPublic().getEncoded());
        try {
            Path file = Files.createTempFile("newsstand-test", ".pem");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
