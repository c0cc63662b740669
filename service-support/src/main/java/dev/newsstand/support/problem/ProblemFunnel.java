package dev.newsstand.support.problem;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** The one place where a failure becomes an answer, whoever threw it. What a 5xx says never comes from an exception. */
final class ProblemFunnel implements WebExceptionHandler, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ProblemFunnel.class);

    private final ProblemWriter writer;
    private final List<Outage> outages;

    ProblemFunnel(ProblemWriter writer, List<Outage> outages) {
        this.writer = writer;
        this.outages = outages;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        Problem problem = problemOf(failure);
        if (failure instanceof AbortedException) {
            log.info("{} was not answered: {}", exchange.getRequest().getPath().value(), failure.getMessage());
        } else if (problem.type().status().is5xxServerError()) {
            log.error(
                    "{} {} failed, request {}",
                    exchange.getRequest().getMethod(),
                    exchange.getRequest().getPath().value(),
                    RequestIds.of(exchange),
                    failure);
        }
        if (problem.type().status() == HttpStatus.SERVICE_UNAVAILABLE) {
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
        }
        if (failure instanceof ErrorResponse response) {
            exchange.getResponse().getHeaders().addAll(response.getHeaders());
        }
        return writer.write(exchange, problem);
    }

    private Problem problemOf(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.problem();
        }
        if (causedBy(failure, DataBufferLimitException.class::isInstance)) {
            return Problem.of(Problems.TOO_LARGE);
        }
        if (failure instanceof InvalidMediaTypeException) {
            return Problem.of(Problems.UNSUPPORTED_MEDIA_TYPE);
        }
        if (failure instanceof ErrorResponse response) {
            HttpStatus status = HttpStatus.resolve(response.getStatusCode().value());
            return Problem.of(Problems.of(Objects.requireNonNullElse(status, HttpStatus.INTERNAL_SERVER_ERROR)));
        }
        boolean outage = outages.stream().anyMatch(known -> causedBy(failure, known::is));
        return Problem.of(outage ? Problems.UNAVAILABLE : Problems.INTERNAL);
    }

    private static boolean causedBy(@Nullable Throwable failure, Predicate<Throwable> kind) {
        return failure != null && (kind.test(failure) || causedBy(failure.getCause(), kind));
    }

    /** Before Spring Boot's own handler. */
    @Override
    public int getOrder() {
        return -10;
    }
}
