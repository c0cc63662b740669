package dev.newsstand.support.events.postgres;

import dev.newsstand.support.events.envelope.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.ReactiveHttpOutputMessage;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.SynchronousSink;

/** Writes the log as server-sent events for as long as the reader listens; ends every stream when the service stops. */
final class EventStreams implements SmartLifecycle {

    private final LogRows rows;
    private final Commits commits;
    private final CloudEvents cloudEvents;
    private final EventLogProperties properties;
    private final String source;
    private volatile Sinks.Empty<Void> closing = Sinks.empty();
    private volatile boolean running;

    EventStreams(LogRows rows, Commits commits, CloudEvents cloudEvents, EventLogProperties properties) {
        this.rows = rows;
        this.commits = commits;
        this.cloudEvents = cloudEvents;
        this.properties = properties;
        this.source = properties.requiredSource();
    }

    /** Writes what comes after the cursor, a batch to a flush; a batch is read when the one before was taken. */
    Mono<Void> write(ReactiveHttpOutputMessage out, Cursor after, Set<String> types) {
        Tail tail = new Tail(rows, commits, properties, after, types);
        return out.writeAndFlushWith(Flux.generate((SynchronousSink<Tail> turn) -> turn.next(tail))
                .concatMap(turn -> turn.next().flatMapMany(batch -> once(batch, out.bufferFactory())), 0)
                .takeUntilOther(closing.asMono()));
    }

    /**
     * The batch, event by event; ends when the last of them is taken to be written, and with it the turn. The server
     * takes 128 buffers ahead of a slow reader, so a buffer is one event and never a batch.
     */
    private Flux<Publisher<DataBuffer>> once(Tail.Batch batch, DataBufferFactory buffers) {
        Sinks.Empty<Publisher<DataBuffer>> taken = Sinks.empty();
        Publisher<DataBuffer> bytes = Flux.fromStream(() -> texts(batch))
                .map(text -> buffers.wrap(text.getBytes(StandardCharsets.UTF_8)))
                .doOnComplete(taken::tryEmitEmpty);
        return Flux.concat(Mono.just(bytes), taken.asMono());
    }

    private Stream<String> texts(Tail.Batch batch) {
        Stream<String> events = batch.events().stream()
                .map(event -> "id:" + event.cursor() + "\nevent:" + event.type() + "\ndata:" + json(event) + "\n\n");
        String heartbeat = "id:" + batch.reached() + "\nevent:heartbeat\ndata:" + (batch.atEnd() ? "end" : "") + "\n\n";
        return batch.heartbeat() ? Stream.concat(events, Stream.of(heartbeat)) : events;
    }

    private String json(LoggedEvent event) {
        return cloudEvents.write(
                event.id(),
                source,
                event.type(),
                event.subject(),
                event.version(),
                event.time(),
                event.traceparent(),
                Objects.requireNonNull(event.data()));
    }

    @Override
    public void start() {
        closing = Sinks.empty();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        closing.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
