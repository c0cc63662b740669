package dev.newsstand.load;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;

/** Readers and shoppers who come at a fixed rate, however slowly they are served. */
public final class Journeys extends Simulation {

    public Journeys() {
        Load load = Run.current();
        setUp(
                        Reader.scenarioNamed()
                                .injectOpen(constantUsersPerSec(load.readers()).during(load.time())),
                        Shopper.scenarioNamed()
                                .injectOpen(constantUsersPerSec(load.shoppers()).during(load.time())))
                .protocols(protocol(load))
                .maxDuration(load.end())
                .assertions(global().failedRequests().count().is(0L));
    }

    private static HttpProtocolBuilder protocol(Load load) {
        String url = load.url().toString().replaceAll("/+$", "");
        return http.baseUrl(url)
                .acceptHeader("text/html")
                .acceptEncodingHeader("gzip")
                .userAgentHeader("newsstand-load")
                .originHeader(url)
                .shareConnections();
    }
}
