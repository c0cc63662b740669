package dev.newsstand.local.api;

import dev.newsstand.local.Failure;
import dev.newsstand.local.identity.Role;
import dev.newsstand.local.identity.Tokens;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Speaks to a running site through its gateway; tries again for a while when the site is busy or a part of it is away. */
public final class SiteClient {

    private static final Set<Integer> PASSING = Set.of(409, 429, 502, 503, 504);
    private static final int ATTEMPTS = 6;

    private final String url;
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param url the site's address, without a slash at its end */
    public SiteClient(String url, Tokens tokens) {
        this.url = url;
        for (var role : Role.values()) {
            this.tokens.put(role, tokens.sign(role));
        }
    }

    /** The answer, whatever it is; a site that cannot be reached at all is a {@link Failure}. Only for repeatable calls. */
    public Answer send(Call call) {
        for (var attempt = 1; ; attempt++) {
            var last = attempt == ATTEMPTS;
            try {
                var answer = sendOnce(call);
                if (last || !PASSING.contains(answer.status())) {
                    return answer;
                }
            } catch (ConnectException e) {
                throw new Failure("no site answers at " + url + ": start it with ./newsstand up", e);
            } catch (IOException e) {
                if (last) {
                    throw new Failure(call.method() + " " + call.path() + " at " + url + " broke off: " + e, e);
                }
            }
            pause(Duration.ofMillis(250L << attempt));
        }
    }

    private Answer sendOnce(Call call) throws IOException {
        var body = call.body();
        var request = HttpRequest.newBuilder(URI.create(url + call.path()))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .method(call.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        call.headers().forEach(request::header);
        if (call.role() != null) {
            request.header("Authorization", "Bearer " + tokens.get(call.role()));
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while waiting for " + url, e);
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while waiting for the site", e);
        }
    }
}
