package dev.newsstand.support.problem;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** A database that is away, or has no connection free in time, is an outage. */
@AutoConfiguration
@ConditionalOnClass(R2dbcTransientResourceException.class)
class DatabaseOutageAutoConfiguration {

    @Bean
    Outage databaseOutage() {
        return failure -> failure instanceof R2dbcTransientResourceException
                || failure instanceof R2dbcNonTransientResourceException;
    }
}
