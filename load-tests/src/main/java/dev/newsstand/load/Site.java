package dev.newsstand.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;

/** The site under load, looked at before the load starts. */
record Site(URI url) {

    Site {
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            throw new IllegalArgumentException("--url has to be such as http://localhost:8080");
        }
    }

    /** Whether every address of its host is a loopback address. */
    boolean isThisMachine() {
        try {
            return Arrays.stream(InetAddress.getAllByName(url.getHost())).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    boolean answers() throws InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build()) {
            HttpRequest front = HttpRequest.newBuilder(url.resolve("/"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(front, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
