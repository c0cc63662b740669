package dev.newsstand.cart.products.web;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.products.PublishProduct;
import dev.newsstand.cart.products.PublishProduct.Outcome;
import dev.newsstand.cart.products.PublishProduct.Publication;
import dev.newsstand.cart.products.domain.Product;
import dev.newsstand.cart.web.ShopProblems;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.ProblemType;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** {@code PUT /api/v1/merchant/products/{handle}}. */
@Component
class PublishHandler {

    static final ProblemType SKU_TAKEN =
            new ProblemType("sku-taken", "The SKU belongs to another product", HttpStatus.UNPROCESSABLE_CONTENT);

    private final PublishProduct publishProduct;

    PublishHandler(PublishProduct publishProduct) {
        this.publishProduct = publishProduct;
    }

    Mono<ServerResponse> put(ServerRequest request) {
        Handle handle = Handle.of(request.pathVariable("handle"))
                .orElseThrow(() -> new Refused(Problem.of(Problems.VALIDATION)
                        .detail("A handle is made of lower-case letters, digits, hyphens and underscores.")
                        .at("handle", "At most 255 of these characters.")));
        return Bodies.read(request, PutRequest.class)
                .map(body -> PublicationReader.read(handle, body))
                .flatMap(publication -> Detached.run(publishProduct.publish(publication))
                        .flatMap(outcome -> answer(request, publication, outcome)));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, Publication publication, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created created ->
                ServerResponse.created(address(publication.product().handle()))
                        .bodyValue(ProductJson.of(created.listing()));
            case Outcome.Updated updated -> ServerResponse.ok().bodyValue(ProductJson.of(updated.listing()));
            case Outcome.Unchanged unchanged -> ServerResponse.ok().bodyValue(ProductJson.of(unchanged.listing()));
            case Outcome.SkusTaken taken ->
                skusTaken(publication.product(), taken).response(request);
            case Outcome.StockHeld held ->
                Problem.of(ShopProblems.STOCK_HELD)
                        .detail("Checkouts hold " + held.level().held() + " units of "
                                + held.level().sku() + ".")
                        .response(request);
        };
    }

    private static Problem skusTaken(Product product, Outcome.SkusTaken taken) {
        Problem problem = Problem.of(SKU_TAKEN).detail("A SKU belongs to one product, once and for all.");
        List<Sku> skus = product.skus();
        for (int position = 0; position < skus.size(); position++) {
            Handle owner = taken.owners().get(skus.get(position));
            if (owner != null) {
                problem = problem.at("/variants/" + position + "/sku", "It belongs to the product " + owner + ".");
            }
        }
        return problem;
    }

    private static URI address(Handle handle) {
        return UriComponentsBuilder.fromPath("/api/v1/products/{handle}")
                .encode()
                .buildAndExpand(handle.value())
                .toUri();
    }
}
