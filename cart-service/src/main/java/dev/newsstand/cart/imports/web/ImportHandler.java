package dev.newsstand.cart.imports.web;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.ShopCurrency;
import dev.newsstand.cart.imports.ImportProducts;
import dev.newsstand.cart.imports.ImportProducts.Answer;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code POST /api/v1/merchant/products/import}. */
@Component
class ImportHandler {

    private static final MediaType CSV = MediaType.valueOf("text/csv");
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private final ImportProducts importProducts;
    private final ShopCurrency shopCurrency;

    ImportHandler(ImportProducts importProducts, ShopCurrency shopCurrency) {
        this.importProducts = importProducts;
        this.shopCurrency = shopCurrency;
    }

    Mono<ServerResponse> take(ServerRequest request) {
        MediaType type = request.headers().contentType().orElse(CSV);
        if (!type.isCompatibleWith(CSV)) {
            return Problem.of(Problems.UNSUPPORTED_MEDIA_TYPE)
                    .detail("Send text/csv.")
                    .response(request);
        }
        Charset charset = type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
        Currency currency = currency(request);
        return Bodies.bytes(request, MAX_BYTES)
                .map(bytes -> text(bytes, charset))
                .flatMap(csv -> Detached.run(importProducts.take(csv, currency)))
                .flatMap(answer -> answer(request, answer));
    }

    private Currency currency(ServerRequest request) {
        return request.queryParam("currency")
                .filter(code -> !code.isEmpty())
                .map(code -> Money.currency(code)
                        .orElseThrow(() -> new Refused(Problem.of(Problems.MALFORMED_REQUEST)
                                .detail("The parameter currency is no ISO 4217 code.")
                                .at("currency", "A code such as USD."))))
                .orElse(shopCurrency.value());
    }

    private static String text(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            throw new Refused(
                    Problem.of(Problems.MALFORMED_REQUEST).detail("The file is not text in " + charset.name() + "."));
        }
    }

    private static Mono<ServerResponse> answer(ServerRequest request, Answer answer) {
        return switch (answer) {
            case Answer.Done done -> ServerResponse.ok().bodyValue(done.report());
            case Answer.ColumnsMissing missing ->
                Problem.of(Problems.VALIDATION)
                        .detail("The file has no column " + String.join(", ", missing.columns()) + ".")
                        .with("missing", missing.columns())
                        .response(request);
        };
    }
}
