package dev.newsstand.local.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsstand.local.Failure;
import dev.newsstand.local.services.Service;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTests {

    @Test
    void areCountedFromTheGateways() {
        var ports = new Ports(8080);

        assertThat(ports.of(Service.GATEWAY)).isEqualTo(8080);
        assertThat(ports.of(Service.RELATED)).isEqualTo(8083);
        assertThat(ports.management(Service.ARTICLE)).isEqualTo(9081);
    }

    @Test
    void inUseAreNamedWithTheProcessThatHasThem() throws Exception {
        var ports = Ports.free();
        try (var taken = new ServerSocket(ports.of(Service.CART), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is in use by java (pid "
                            + ProcessHandle.current().pid() + ")")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void leaveRoomForThoseOfTheServices() {
        assertThatThrownBy(() -> new Ports(65_000)).isInstanceOf(Failure.class).hasMessageContaining("65000");
        assertThatThrownBy(() -> new Ports(80)).isInstanceOf(Failure.class).hasMessageContaining("80");
    }
}
