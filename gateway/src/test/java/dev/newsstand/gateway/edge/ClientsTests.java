package dev.newsstand.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientsTests {

    private final Clients behindProxies = new Clients(List.of("10.0.0.0/8", "::1"));

    @Test
    void believesNobodyByDefault() {
        Client client = new Clients(List.of("")).of(request("10.0.0.1", "6.6.6.6"));
        assertThat(client).isEqualTo(new Client("10.0.0.1", "http", "shop.example"));
    }

    @Test
    void takesFromTrustedProxiesTheNearestAddressThatIsNotTheirs() {
        assertThat(behindProxies
                        .of(request("10.0.0.1", "1.1.1.1, 6.6.6.6, 10.2.3.4"))
                        .address())
                .isEqualTo("6.6.6.6");
        assertThat(behindProxies.of(request("10.0.0.1", "10.0.0.9")).address()).isEqualTo("10.0.0.9");
        assertThat(behindProxies.of(request("10.0.0.1", "rubbish")).address()).isEqualTo("10.0.0.1");
        assertThat(behindProxies.of(request("9.9.9.9", "6.6.6.6")).address()).isEqualTo("9.9.9.9");
    }

    @Test
    void knowsThatTheProxyIsReachedByHttps() {
        MockServerHttpRequest request = MockServerHttpRequest.get("http://shop.example/")
                .remoteAddress(new InetSocketAddress("10.0.0.1", 1))
                .header("Host", "inside:8080")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "shop.example")
                .build();
        assertThat(behindProxies.of(request).origin()).isEqualTo("https://shop.example");
        assertThat(behindProxies.of(request).onHttps()).isTrue();
    }

    @Test
    void refusesRangesThatAreNone() {
        assertThatThrownBy(() -> new Clients(List.of("10.0.0.0/33"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Clients(List.of("proxy.example"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static MockServerHttpRequest request(String remote, String forwardedFor) {
        return MockServerHttpRequest.get("http://shop.example/")
                .remoteAddress(new InetSocketAddress(remote, 1))
                .header("Host", "shop.example")
                .header("X-Forwarded-For", forwardedFor)
                .build();
    }
}
