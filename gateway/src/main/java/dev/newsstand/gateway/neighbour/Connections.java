package dev.newsstand.gateway.neighbour;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Pools of connections: fixed in size, the last one used first, and a short wait before a call is refused. */
public final class Connections {

    private static final Duration IDLE = Duration.ofSeconds(30);

    private Connections() {}

    /** A client with a pool of its own, which never sends a request twice by itself. */
    public static HttpClient client(String pool, NeighbourSettings settings) {
        return client(pool, settings.connections(), settings);
    }

    /** The same for answers that stay open; one that is silent for longer than a heartbeat takes is given up. */
    public static HttpClient streams(NeighbourSettings settings) {
        return client("streams", settings.streams(), settings).responseTimeout(settings.streamSilence());
    }

    private static HttpClient client(String pool, int most, NeighbourSettings settings) {
        ConnectionProvider provider = ConnectionProvider.builder(pool)
                .metrics(true)
                .maxConnections(most)
                .pendingAcquireMaxCount(most * 2)
                .pendingAcquireTimeout(settings.acquireLimit())
                .maxIdleTime(IDLE)
                .evictInBackground(IDLE)
                .lifo()
                .build();
        return HttpClient.create(provider)
                .disableRetry(true)
                .option(
                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                        Math.toIntExact(settings.connectLimit().toMillis()));
    }
}
