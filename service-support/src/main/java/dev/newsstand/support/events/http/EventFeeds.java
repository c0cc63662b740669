package dev.newsstand.support.events.http;

import dev.newsstand.events.EventType;
import dev.newsstand.support.events.EventFeed;
import dev.newsstand.support.events.envelope.CloudEvents;
import io.netty.channel.ChannelOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Makes the feeds of neighbours' logs. */
public final class EventFeeds {

    /** Bytes; an event carries the whole text of a story. */
    private static final int LARGEST_EVENT = 16 * 1024 * 1024;

    /** Bytes that wait unread in the kernel; left to itself it takes tens of megabytes for a reader that is slow. */
    private static final int RECEIVE_BUFFER = 512 * 1024;

    private final WebClient.Builder clients;
    private final CloudEvents cloudEvents;
    private final FeedProperties properties;

    EventFeeds(WebClient.Builder clients, CloudEvents cloudEvents, FeedProperties properties) {
        this.clients = clients.clientConnector(new ReactorClientHttpConnector(
                        HttpClient.create().option(ChannelOption.SO_RCVBUF, RECEIVE_BUFFER)))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_EVENT));
        this.cloudEvents = cloudEvents;
        this.properties = properties;
    }

    /** The log of the service of that name at that base URL; only events of these types, if any are given. */
    public EventFeed of(String source, String baseUrl, EventType... types) {
        Set<String> names = Arrays.stream(types).map(EventType::typeName).collect(Collectors.toSet());
        return new HttpEventFeed(source, clients.clone().baseUrl(baseUrl).build(), names, cloudEvents, properties);
    }
}
