package dev.newsstand.gateway.routes;

import dev.newsstand.gateway.page.Encodings;
import java.util.List;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ServerWebExchange;

/** Gives a compressed answer a tag of its own, and says that it depends on what the reader accepts. */
final class GzipTags implements HttpHeadersFilter, Ordered {

    @Override
    public HttpHeaders filter(HttpHeaders told, ServerWebExchange exchange) {
        HttpHeaders asked = exchange.getRequest().getHeaders();
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        int code = status == null ? 200 : status.value();
        boolean unchanged = code == 304 && Gzip.isTagged(asked.getFirst(HttpHeaders.IF_NONE_MATCH));
        if (!unchanged && !Gzip.fits(exchange.getRequest().getMethod().name(), told(code, told))) {
            return told;
        }
        HttpHeaders more = HttpHeaders.copyOf(told);
        more.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String tag = told.getETag();
        if (tag != null && (unchanged || Encodings.gzip(asked.getFirst(HttpHeaders.ACCEPT_ENCODING)))) {
            more.put(HttpHeaders.ETAG, List.of(Gzip.tag(tag)));
        }
        return more;
    }

    private static Gzip.Told told(int status, HttpHeaders told) {
        return new Gzip.Told(
                status,
                told.getFirst(HttpHeaders.CONTENT_TYPE),
                told.getFirst(HttpHeaders.CONTENT_ENCODING),
                told.getFirst(HttpHeaders.CACHE_CONTROL),
                told.getContentLength());
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
