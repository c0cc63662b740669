package dev.newsstand.support.events.postgres;

import dev.newsstand.support.events.envelope.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
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

    /** Writes what comes after the cursor, a batch to a flush; a batch is read when the one before went out. */
    Mono<Void> write(ReactiveHttpOutputMessage out, Cursor after, Set<String> types) {
        Tail tail = new Tail(rows, commits, properties, after, types);
        return out.writeAndFlushWith(Flux.generate((SynchronousSink<Tail> turn) -> turn.next(tail))
                .concatMap(turn -> turn.next().flatMapMany(batch -> once(batch, out.bufferFactory())), 0)
                .takeUntilOther(closing.asMono()));
    }

    /** The bytes of the batch; ends when they are taken to be written, and with it the turn. */
    private Flux<Publisher<DataBuffer>> once(Tail.Batch batch, DataBufferFactory buffers) {
        Sinks.Empty<Publisher<DataBuffer>> taken = Sinks.empty();
        Publisher<DataBuffer> bytes = Mono.fromSupplier(
                        () -> buffers.wrap(text(batch).getBytes(StandardCharsets.UTF_8)))
                .doOnSubscribe(writing -> taken.tryEmitEmpty())
                .cast(DataBuffer.class);
        return Flux.concat(Mono.just(bytes), taken.asMono());
    }

    private String text(Tail.Batch batch) {
        StringBuilder text = new StringBuilder();
        for (LoggedEvent event : batch.events()) {
            text.append("id:").append(event.cursor()).append("\nevent:").append(event.type());
            text.append("\ndata:").append(json(event)).append("\n\n");
        }
        if (batch.heartbeat()) {
            text.append("id:").append(batch.reached()).append("\nevent:heartbeat\ndata:");
            text.append(batch.atEnd() ? "end" : "").append("\n\n");
        }
        return text.toString();
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
