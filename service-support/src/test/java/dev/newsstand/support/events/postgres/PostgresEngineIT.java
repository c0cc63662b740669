package dev.newsstand.support.events.postgres;

import dev.newsstand.support.events.EventEngine;
import dev.newsstand.support.events.EventEngineContract;
import dev.newsstand.support.events.ExactlyOnceContract;

class PostgresEngineIT implements EventEngineContract, ExactlyOnceContract {

    @Override
    public EventEngine engine() {
        return new PostgresEngine();
    }
}
