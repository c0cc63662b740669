package dev.newsstand.cart.pricing.web;

import dev.newsstand.cart.domain.ShopCurrency;
import dev.newsstand.cart.pricing.DiscountCodes;
import dev.newsstand.cart.pricing.DiscountCodes.PutAnswer;
import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Discount;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** {@code /api/v1/merchant/discount-codes}. */
@Component
class DiscountHandler {

    private static final int PAGE = 100;

    private final DiscountCodes discounts;
    private final ShopCurrency currency;
    private final Clock clock;

    DiscountHandler(DiscountCodes discounts, ShopCurrency currency, Clock clock) {
        this.discounts = discounts;
        this.currency = currency;
        this.clock = clock;
    }

    record ListJson(List<DiscountJson> items, @Nullable String next) {

        static ListJson of(List<Discount> found) {
            List<Discount> shown = found.subList(0, Math.min(found.size(), PAGE));
            return new ListJson(
                    shown.stream().map(DiscountJson::of).toList(),
                    found.size() > PAGE ? shown.getLast().code().value() : null);
        }
    }

    Mono<ServerResponse> list(ServerRequest request) {
        Code after = request.queryParam("cursor").flatMap(Code::of).orElse(null);
        return discounts
                .list(after, PAGE + 1)
                .collectList()
                .flatMap(found -> ServerResponse.ok().bodyValue(ListJson.of(found)));
    }

    Mono<ServerResponse> one(ServerRequest request) {
        return Mono.justOrEmpty(code(request))
                .flatMapMany(code -> discounts.find(List.of(code)))
                .next()
                .flatMap(discount -> ServerResponse.ok().bodyValue(DiscountJson.of(discount)))
                .switchIfEmpty(Mono.defer(() -> unknown(request)));
    }

    Mono<ServerResponse> put(ServerRequest request) {
        Code code = code(request)
                .orElseThrow(() -> new Refused(Problem.of(Problems.VALIDATION)
                        .detail("A code is made of letters, digits, hyphens and underscores.")
                        .at("code", "At most 50 of these characters.")));
        return Bodies.read(request, DiscountRequest.class)
                .map(body -> DiscountReader.read(code, body, currency.value(), clock.instant()))
                .flatMap(discount -> Detached.run(discounts.put(discount)))
                .flatMap(answer -> answer(request, answer));
    }

    Mono<ServerResponse> delete(ServerRequest request) {
        return Mono.justOrEmpty(code(request))
                .flatMap(code -> Detached.run(discounts.delete(code, clock.instant())))
                .flatMap(_ -> ServerResponse.noContent().build())
                .switchIfEmpty(Mono.defer(() -> ServerResponse.noContent().build()));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, PutAnswer answer) {
        return switch (answer) {
            case PutAnswer.Stored(Discount discount, boolean created) ->
                (created
                                ? ServerResponse.created(
                                        UriComponentsBuilder.fromPath("/api/v1/merchant/discount-codes/{code}")
                                                .encode()
                                                .buildAndExpand(discount.code().value())
                                                .toUri())
                                : ServerResponse.ok())
                        .bodyValue(DiscountJson.of(discount));
            case PutAnswer.UsedMoreOften more ->
                Problem.of(Problems.VALIDATION)
                        .detail("The code has been used " + more.used() + " times already.")
                        .at("/usageLimit", "At least " + more.used() + ".")
                        .response(request);
        };
    }

    private static Optional<Code> code(ServerRequest request) {
        return Code.of(request.pathVariable("code"));
    }

    private static Mono<ServerResponse> unknown(ServerRequest request) {
        return Problem.of(Problems.NOT_FOUND)
                .detail("There is no such discount code.")
                .response(request);
    }
}
