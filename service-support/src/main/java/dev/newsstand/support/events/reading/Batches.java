package dev.newsstand.support.events.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/** Gathers what has come meanwhile into lists, without ever waiting for a list to fill up; keeps the back-pressure. */
final class Batches<T> implements CoreSubscriber<T>, Subscription {

    private static final int AHEAD = 200;

    private final CoreSubscriber<? super List<T>> reader;
    private final IntSupplier largest;
    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicLong requested = new AtomicLong();
    private final AtomicInteger signals = new AtomicInteger();
    private @Nullable Subscription source;
    private @Nullable Throwable failure;
    private volatile boolean done;
    private volatile boolean ended;

    private Batches(CoreSubscriber<? super List<T>> reader, IntSupplier largest) {
        this.reader = reader;
        this.largest = largest;
    }

    /** Lists of one to {@code largest} items; an error is handed on after the items before it. */
    static <T> Flux<List<T>> of(Flux<T> items, IntSupplier largest) {
        return Flux.from(reader -> items.subscribe(new Batches<>(Operators.toCoreSubscriber(reader), largest)));
    }

    @Override
    public Context currentContext() {
        return reader.currentContext();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        reader.onSubscribe(this);
        subscription.request(AHEAD);
    }

    @Override
    public void onNext(T item) {
        waiting.add(item);
        drain();
    }

    @Override
    public void onError(Throwable error) {
        failure = error;
        onComplete();
    }

    @Override
    public void onComplete() {
        done = true;
        drain();
    }

    @Override
    public void request(long count) {
        requested.accumulateAndGet(count, Operators::addCap);
        drain();
    }

    @Override
    public void cancel() {
        ended = true;
        if (source != null) {
            source.cancel();
        }
    }

    private void drain() {
        if (signals.getAndIncrement() > 0) {
            return;
        }
        int seen = 1;
        do {
            while (!ended && requested.get() > 0 && !waiting.isEmpty()) {
                requested.decrementAndGet();
                hand(next());
            }
            if (!ended && done && waiting.isEmpty()) {
                end();
            }
            seen = signals.addAndGet(-seen);
        } while (seen > 0);
    }

    private List<T> next() {
        int size = Math.min(largest.getAsInt(), AHEAD);
        List<T> batch = new ArrayList<>();
        for (T item = waiting.poll(); item != null; item = batch.size() < size ? waiting.poll() : null) {
            batch.add(item);
        }
        return batch;
    }

    private void hand(List<T> batch) {
        reader.onNext(batch);
        if (source != null) {
            source.request(batch.size());
        }
    }

    private void end() {
        ended = true;
        if (failure == null) {
            reader.onComplete();
        } else {
            reader.onError(failure);
        }
    }
}
