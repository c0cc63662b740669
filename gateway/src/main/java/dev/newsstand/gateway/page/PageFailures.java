package dev.newsstand.gateway.page;

import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.problem.RequestIds;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Whatever goes wrong outside of the API ends in a plain notice page; under {@code /api/} it is left to the problem funnel. */
public final class PageFailures implements WebExceptionHandler, Ordered {

    private static final Logger log = LoggerFactory.getLogger(PageFailures.class);
    private static final int BEFORE_THE_FUNNEL = -20;

    private final Notices notices;

    public PageFailures(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()
                || exchange.getRequest().getPath().value().startsWith("/api/")) {
            return Mono.error(failure);
        }
        int status = status(failure);
        if (status >= 500) {
            log.error(
                    "{} {} failed, request {}",
                    exchange.getRequest().getMethod(),
                    exchange.getRequest().getPath().value(),
                    RequestIds.of(exchange),
                    failure);
        }
        return write(exchange, status, status == 500 ? RequestIds.of(exchange) : null);
    }

    private Mono<Void> write(ServerWebExchange exchange, int status, @Nullable String reference) {
        Rendered.Variant variant = notices.rendered(status, CartSummary.UNKNOWN, reference)
                .variant(exchange.getRequest().getHeaders());
        ServerHttpResponse response = exchange.getResponse();
        response.setRawStatusCode(status);
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(Html.TYPE);
        headers.setContentLength(variant.bytes().length);
        headers.setCacheControl("private, no-store");
        if (variant.encoding() != null) {
            headers.set(HttpHeaders.CONTENT_ENCODING, variant.encoding());
        }
        return response.writeWith(Mono.just(response.bufferFactory().wrap(variant.bytes())));
    }

    private static int status(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.problem().type().status().value();
        }
        if (failure instanceof InvalidMediaTypeException) {
            return 415;
        }
        if (failure instanceof ErrorResponse known) {
            HttpStatusCode status = known.getStatusCode();
            return status.isError() ? status.value() : 500;
        }
        return 500;
    }

    @Override
    public int getOrder() {
        return BEFORE_THE_FUNNEL;
    }
}
