package dev.newsstand.cart.carts;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.PoolMetrics;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;

/** A service's pool of database connections, looked at from outside. */
record PoolState(PoolMetrics metrics) {

    static PoolState of(ConnectionFactory connections) {
        ConnectionFactory factory = connections;
        while (!(factory instanceof ConnectionPool) && factory instanceof Wrapped<?> wrapped) {
            factory = (ConnectionFactory) wrapped.unwrap();
        }
        return new PoolState(((ConnectionPool) factory).getMetrics().orElseThrow());
    }

    /** Whether nobody has a connection or waits for one. */
    boolean isIdle() {
        return metrics.acquiredSize() == 0 && metrics.pendingAcquireSize() == 0;
    }
}
