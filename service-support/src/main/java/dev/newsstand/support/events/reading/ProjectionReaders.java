package dev.newsstand.support.events.reading;

import dev.newsstand.support.events.Projections;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs the readers of all the service's projections from its start to its stop. */
final class ProjectionReaders implements Projections, SmartLifecycle {

    private final List<ProjectionReader> readers;
    private volatile boolean running;

    ProjectionReaders(List<ProjectionReader> readers) {
        this.readers = readers;
    }

    @Override
    public boolean caughtUp() {
        return readers.stream().allMatch(ProjectionReader::caughtUp);
    }

    @Override
    public Mono<Void> rebuild(String name) {
        return readers.stream()
                .filter(reader -> reader.name().equals(name))
                .findFirst()
                .map(ProjectionReader::rebuild)
                .orElseGet(() -> Mono.error(new IllegalArgumentException("no projection named " + name)));
    }

    @Override
    public void start() {
        running = true;
        readers.forEach(ProjectionReader::start);
    }

    @Override
    public void stop(Runnable callback) {
        running = false;
        Flux.fromIterable(readers)
                .flatMap(ProjectionReader::stop)
                .doFinally(end -> callback.run())
                .subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
