package dev.newsstand.local.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TokensTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    @Test
    void areSignedByTheKeyWhosePublicHalfServicesGet() throws Exception {
        var keys = IdentityKeys.in(folder);
        var parts = new Tokens(keys, NOON).sign(Role.EDITOR).split("\\.");

        var check = Signature.getInstance("SHA256withRSA");
        check.initVerify(publicKey(keys.publicKey()));
        check.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
        assertThat(check.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void carryTheScopeOfTheirRoleForTwelveHours() {
        var tokens = new Tokens(IdentityKeys.in(folder), NOON);

        var editor = claims(tokens.sign(Role.EDITOR));
        assertThat(editor.path("scope").asString()).isEqualTo("newsroom:write");
        assertThat(editor.path("aud").path(0).asString()).isEqualTo("newsstand");
        assertThat(Instant.ofEpochSecond(editor.path("exp").asLong())).isEqualTo("2026-03-02T00:00:00Z");
        assertThat(claims(tokens.sign(Role.MERCHANT)).path("scope").asString()).isEqualTo("shop:write");
    }

    @Test
    void keepTheirKey() throws Exception {
        var first = Files.readString(IdentityKeys.in(folder).publicKey());

        assertThat(Files.readString(IdentityKeys.in(folder).publicKey())).isEqualTo(first);
    }

    @Test
    void hideThePrivateHalf() throws Exception {
        IdentityKeys.in(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("private.pem"))))
                .isEqualTo("rw-------");
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static PublicKey publicKey(Path pem) throws Exception {
        var text = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(text)));
    }
}
