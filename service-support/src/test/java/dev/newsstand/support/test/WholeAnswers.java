package dev.newsstand.support.test;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads each answer to its end, whether or not a test looks at the body: what nobody reads gives neither its buffer nor its
 * connection back, until a later call waits for one in vain. Not for streams.
 */
public final class WholeAnswers {

    private WholeAnswers() {}

    public static ExchangeFilterFunction filter() {
        return ExchangeFilterFunction.ofResponseProcessor(WholeAnswers::readToItsEnd);
    }

    private static Mono<ClientResponse> readToItsEnd(ClientResponse answer) {
        return answer.bodyToMono(byte[].class)
                .defaultIfEmpty(new byte[0])
                .map(body -> answer.mutate()
                        .body(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)))
                        .build());
    }
}
