package dev.newsstand.gateway.messaging;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Follows the neighbours for as long as the gateway runs. */
final class Feeds implements SmartLifecycle {

    private final List<Following> followings;
    private volatile Disposable.Composite connections = Disposables.composite();
    private volatile boolean running;

    Feeds(List<Following> followings) {
        this.followings = List.copyOf(followings);
    }

    @Override
    public void start() {
        Disposable.Composite started = Disposables.composite();
        followings.forEach(following -> started.add(following.follow().publish().connect()));
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
