package dev.newsstand.gateway.cart;

import dev.newsstand.gateway.cart.CartJson.CodeJson;
import dev.newsstand.gateway.neighbour.Call;
import dev.newsstand.gateway.view.CodeForms;
import dev.newsstand.support.web.Etags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The plain forms of discount codes and of the note ({@link CodeForms}). A cart's codes are set as a whole, so a code is
 * put to those of the cart as it is, and the change refused should it move on meanwhile.
 */
final class CodeFormHandler {

    private static final int LONGEST_NOTE = 2_000;

    private final Carts carts;
    private final CartFormHandler forms;

    CodeFormHandler(Carts carts, CartFormHandler forms) {
        this.carts = carts;
        this.forms = forms;
    }

    Mono<ServerResponse> enter(ServerRequest request) {
        return Form.of(request).flatMap(form -> {
            String code = form.text(CodeForms.CODE).orElse("");
            return code.matches("[\\p{L}\\p{M}\\p{N}_-]{1,50}")
                    ? codes(request, form, codes -> with(codes, code))
                    : forms.senseless(request, Refusals.CODE);
        });
    }

    Mono<ServerResponse> remove(ServerRequest request) {
        return Form.of(request).flatMap(form -> {
            String code = form.text(CodeForms.CODE).orElse("");
            return codes(
                    request,
                    form,
                    codes -> codes.stream().filter(one -> !one.equals(code)).toList());
        });
    }

    Mono<ServerResponse> describe(ServerRequest request) {
        return Form.of(request).flatMap(form -> {
            String note = form.text(CodeForms.NOTE).orElse("");
            Call call = Call.of(HttpMethod.PATCH, "/api/v1/cart").body(Map.of("note", note));
            return note.length() > LONGEST_NOTE
                    ? forms.senseless(request, Refusals.NOTE)
                    : carts.change(call, Shopper.of(request)).flatMap(answer -> forms.answer(request, form, answer));
        });
    }

    private Mono<ServerResponse> codes(ServerRequest request, Form form, UnaryOperator<List<String>> change) {
        Shopper shopper = Shopper.of(request);
        return carts.cart(shopper)
                .flatMap(answer -> answer instanceof CartAnswer.Held held
                        ? carts.change(set(held.cart(), change), shopper)
                        : Mono.just(answer))
                .flatMap(answer -> forms.answer(request, form, answer));
    }

    private static Call set(CartJson cart, UnaryOperator<List<String>> change) {
        List<String> codes = cart.discountCodes().stream().map(CodeJson::code).toList();
        return Call.of(HttpMethod.PUT, "/api/v1/cart/discount-codes")
                .with(HttpHeaders.IF_MATCH, Etags.strong(Long.toString(cart.version())))
                .body(Map.of("codes", change.apply(codes)));
    }

    private static List<String> with(List<String> codes, String code) {
        List<String> more = new ArrayList<>(codes);
        more.add(code);
        return more;
    }
}
