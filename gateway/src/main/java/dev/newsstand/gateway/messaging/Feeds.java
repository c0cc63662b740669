package dev.newsstand.gateway.messaging;

import dev.newsstand.support.events.Delivery;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/** Follows the neighbours for as long as the gateway runs. */
final class Feeds implements SmartLifecycle {

    private final List<Flux<Delivery>> followings;
    private volatile Disposable.Composite connections = Disposables.composite();
    private volatile boolean running;

    Feeds(List<Flux<Delivery>> followings) {
        this.followings = List.copyOf(followings);
    }

    @Override
    public void start() {
        Disposable.Composite started = Disposables.composite();
        followings.forEach(following -> started.add(following.publish().connect()));
        connections = started;
        running = true;
    }

    @Override
    public void stop() {
        connections.dispose();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
