package dev.newsstand.gateway.edge;

import java.util.Map;
import org.springframework.http.HttpHeaders;

/** What browsers are told not to do with our answers. No page has inline script or style, so none is allowed. */
public final class SecurityHeaders {

    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; img-src 'self' data:; style-src 'self'; "
            + "script-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types newsstand";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy", "same-origin");
    private static final String HSTS = "Strict-Transport-Security";

    private SecurityHeaders() {}

    static void set(HttpHeaders headers, boolean onHttps) {
        ALWAYS.forEach(headers::set);
        if (onHttps) {
            headers.set(HSTS, "max-age=31536000; includeSubDomains");
        }
    }

    /** Whether it is ours to set, so that a service's own is not added to it. */
    public static boolean isOurs(String name) {
        return HSTS.equalsIgnoreCase(name) || ALWAYS.keySet().stream().anyMatch(name::equalsIgnoreCase);
    }
}
