package dev.newsstand.gateway.edge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and browsers leave unescaped is answered with words. */
class MendedAddressesTests extends RunningSite {

    @ParameterizedTest
    @CsvSource({
        "/search?q=a|b, /search?q=a%7Cb",
        "/search?q=100%, /search?q=100%25",
        "/search?q=100%2, /search?q=100%252",
        "/{{7*7}}, /%7B%7B7*7%7D%7D",
        "/..\\x, /..%5Cx",
        "/a[b]?c[]=d, /a%5Bb%5D?c%5B%5D=d",
        "/é, /%E9",
        "http://[::1]/|, http://[::1]/|"
    })
    void escapesWhatShouldHaveBeen(String sent, String read) {
        assertThat(MendedAddresses.mended(sent)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=%22a%22+b&cursor=x~y", "/newsroom/a-b_c.d", "/x;y=1?z=(1)", "*"})
    void leavesASoundAddressAlone(String address) {
        assertThat(MendedAddresses.mended(address)).isSameAs(address);
    }

    @Test
    void answersAnyAddressWithAPage() throws IOException {
        String slug = freshSlug();
        publish(slug);
        assertThat(answer("/newsroom/" + slug + "?from=a|b%")).startsWith("HTTP/1.1 200 OK");
        assertThat(answer("/{{7*7}}")).startsWith("HTTP/1.1 404 Not Found").contains("There is no such page");
        assertThat(answer("/..\\newsroom%"))
                .startsWith("HTTP/1.1 404 Not Found")
                .contains("There is no such page");
        assertThat(answer("/api/v1/|")).startsWith("HTTP/1.1 404 Not Found").contains("/problems/not-found");
    }

    private String answer(String address) throws IOException {
        try (Socket browser = new Socket("localhost", port())) {
            browser.setSoTimeout(10_000);
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            browser.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(browser.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
