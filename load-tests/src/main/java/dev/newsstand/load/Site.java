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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;

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

    /** Opens the front page, and then once what it, the newsroom and the shop link to: nobody measures a cold start. */
    boolean opens() throws InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build()) {
            if (get(client, "/").statusCode() != 200) {
                return false;
            }
            Set<String> links = new TreeSet<>();
            for (String list : List.of("/", "/newsroom", "/shop")) {
                Jsoup.parse(get(client, list).body())
                        .select("main a[href^='/newsroom/'], main a[href^='/products/']")
                        .forEach(link -> links.add(link.attr("href")));
            }
            for (String link : links) {
                get(client, link);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
