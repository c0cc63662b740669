package dev.newsstand.article.outside;

import dev.newsstand.article.outside.Fetched.Validators;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/** Asks for a file of the web: from public addresses alone, at each redirect anew, within a size and a time. */
@Component
public class Fetch {

    private static final int REDIRECTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final Outside outside;

    Fetch(Outside outside) {
        this.outside = outside;
        this.client = HttpClient.create(ConnectionProvider.newConnection())
                .resolver(new GuardedNames(outside.trustedHosts()))
                .followRedirect(false)
                .compress(false)
                .option(io.netty.channel.ChannelOption.CONNECT_TIMEOUT_MILLIS, 5_000)
                .responseTimeout(Duration.ofSeconds(10))
                .headers(headers -> headers.set(HttpHeaderNames.USER_AGENT, "Newsstand")
                        .set(HttpHeaderNames.ACCEPT, "*/*")
                        .set(HttpHeaderNames.ACCEPT_ENCODING, "identity"));
    }

    public Mono<Fetched> file(String address, Validators known, int mostBytes) {
        return step(address, known, mostBytes, REDIRECTS)
                .timeout(
                        PATIENCE,
                        Mono.just(new Fetched.Failed("no answer within " + PATIENCE.toSeconds() + " s", null)))
                .onErrorResume(Fetch::isOfTheNetwork, failure -> Mono.just(refusal(failure)));
    }

    private Mono<Fetched> step(String address, Validators known, int mostBytes, int redirectsLeft) {
        URI uri = checked(address);
        if (uri == null) {
            return Mono.just(new Fetched.Refused("no public address of the web"));
        }
        return client.headers(headers -> ask(headers, known))
                .get()
                .uri(uri)
                .response((response, body) ->
                        answer(response, body, mostBytes).map(fetched -> new Step(fetched, moved(uri, response))))
                .next()
                .flatMap(step -> {
                    if (step.next() == null) {
                        return Mono.just(step.fetched());
                    }
                    return redirectsLeft > 0
                            ? step(step.next(), known, mostBytes, redirectsLeft - 1)
                            : Mono.just(new Fetched.Failed("more than " + REDIRECTS + " redirects", null));
                });
    }

    private record Step(Fetched fetched, @Nullable String next) {}

    private static void ask(HttpHeaders headers, Validators known) {
        if (known.etag() != null) {
            headers.set(HttpHeaderNames.IF_NONE_MATCH, known.etag());
        }
        if (known.lastModified() != null) {
            headers.set(HttpHeaderNames.IF_MODIFIED_SINCE, known.lastModified());
        }
    }

    private static Mono<Fetched> answer(HttpClientResponse response, ByteBufFlux body, int mostBytes) {
        int status = response.status().code();
        HttpHeaders headers = response.responseHeaders();
        if (status == 200) {
            return Limited.bytes(body, mostBytes)
                    .<Fetched>map(bytes -> new Fetched.File(
                            bytes,
                            headers.get(HttpHeaderNames.CONTENT_TYPE),
                            new Validators(
                                    headers.get(HttpHeaderNames.ETAG), headers.get(HttpHeaderNames.LAST_MODIFIED))))
                    .defaultIfEmpty(new Fetched.Refused("more than " + mostBytes + " bytes"));
        }
        Fetched other = switch (status) {
            case 304 -> new Fetched.Unchanged();
            case 404, 410, 401, 403 -> new Fetched.Refused("answered " + status);
            default -> new Fetched.Failed("answered " + status, retryAfter(headers));
        };
        return Mono.just(other);
    }

    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        String seconds = headers.get(HttpHeaderNames.RETRY_AFTER);
        return seconds != null && seconds.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }

    private static @Nullable String moved(URI from, HttpClientResponse response) {
        int status = response.status().code();
        String location = response.responseHeaders().get(HttpHeaderNames.LOCATION);
        boolean elsewhere = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        try {
            return elsewhere && location != null
                    ? from.resolve(new URI(location)).toString()
                    : null;
        } catch (URISyntaxException | IllegalArgumentException odd) {
            return null;
        }
    }

    /** Null for what is not to be asked. A host that is an address is looked at here, since nobody looks it up. */
    private @Nullable URI checked(String address) {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            String host = uri.getHost();
            return web && host != null && uri.getUserInfo() == null && isOpen(host) ? uri : null;
        } catch (URISyntaxException odd) {
            return null;
        }
    }

    private boolean isOpen(String host) {
        if (outside.trustedHosts().contains(host) || !host.matches("[0-9.]+|\\[.*]")) {
            return true;
        }
        try {
            return dev.newsstand.article.outside.domain.PublicAddress.is(
                    InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }

    private static boolean isOfTheNetwork(Throwable failure) {
        return Exceptions.unwrap(failure) instanceof IOException
                || failure instanceof reactor.netty.http.client.PrematureCloseException
                || failure instanceof io.netty.handler.codec.DecoderException;
    }

    private static Fetched refusal(Throwable failure) {
        Throwable cause = Exceptions.unwrap(failure);
        boolean inside = cause instanceof GuardedNames.NotPublic || cause.getCause() instanceof GuardedNames.NotPublic;
        if (inside) {
            return new Fetched.Refused("no public address");
        }
        return new Fetched.Failed(
                cause instanceof UnknownHostException
                        ? "unknown host"
                        : cause.getClass().getSimpleName(),
                null);
    }
}
