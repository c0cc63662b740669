package dev.newsstand.support.problem;

import org.springframework.http.HttpStatus;

/** The kinds of problem that every service can answer; what is particular to one stands in its own catalogue. */
public final class Problems {

    public static final ProblemType MALFORMED_REQUEST =
            new ProblemType("malformed-request", "The request cannot be read", HttpStatus.BAD_REQUEST);
    public static final ProblemType IDEMPOTENCY_KEY_REQUIRED =
            new ProblemType("idempotency-key-required", "An Idempotency-Key is needed", HttpStatus.BAD_REQUEST);
    public static final ProblemType UNAUTHORIZED =
            new ProblemType("unauthorized", "A valid bearer token is needed", HttpStatus.UNAUTHORIZED);
    public static final ProblemType FORBIDDEN =
            new ProblemType("forbidden", "This is not allowed", HttpStatus.FORBIDDEN);
    public static final ProblemType NOT_FOUND =
            new ProblemType("not-found", "There is no such thing", HttpStatus.NOT_FOUND);
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", "The method does not fit the path", HttpStatus.METHOD_NOT_ALLOWED);
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", "No acceptable representation", HttpStatus.NOT_ACCEPTABLE);
    public static final ProblemType IDEMPOTENCY_IN_PROGRESS = new ProblemType(
            "idempotency-in-progress", "The first request with this key is still running", HttpStatus.CONFLICT);
    public static final ProblemType GONE = new ProblemType("gone", "This is no longer here", HttpStatus.GONE);
    public static final ProblemType PRECONDITION_FAILED =
            new ProblemType("precondition-failed", "It has changed meanwhile", HttpStatus.PRECONDITION_FAILED);
    public static final ProblemType TOO_LARGE =
            new ProblemType("too-large", "The request is too large", HttpStatus.CONTENT_TOO_LARGE);
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = new ProblemType(
            "unsupported-media-type", "The content type is not supported", HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    public static final ProblemType VALIDATION =
            new ProblemType("validation", "The request breaks a rule", HttpStatus.UNPROCESSABLE_CONTENT);
    public static final ProblemType IDEMPOTENCY_KEY_REUSED = new ProblemType(
            "idempotency-key-reused", "This key was used with another request", HttpStatus.UNPROCESSABLE_CONTENT);
    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", "If-Match is needed", HttpStatus.PRECONDITION_REQUIRED);
    public static final ProblemType TOO_MANY_REQUESTS =
            new ProblemType("too-many-requests", "Too many requests", HttpStatus.TOO_MANY_REQUESTS);
    public static final ProblemType INTERNAL =
            new ProblemType("internal", "Something went wrong on our side", HttpStatus.INTERNAL_SERVER_ERROR);
    public static final ProblemType UNAVAILABLE =
            new ProblemType("unavailable", "Not available right now", HttpStatus.SERVICE_UNAVAILABLE);

    private Problems() {}

    /** The kind for a status that Spring itself answers with, such as 405 for a path that has other methods. */
    static ProblemType of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> UNAUTHORIZED;
            case FORBIDDEN -> FORBIDDEN;
            case NOT_FOUND -> NOT_FOUND;
            case METHOD_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> NOT_ACCEPTABLE;
            case CONTENT_TOO_LARGE -> TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> UNSUPPORTED_MEDIA_TYPE;
            case UNPROCESSABLE_CONTENT -> VALIDATION;
            case TOO_MANY_REQUESTS -> TOO_MANY_REQUESTS;
            case SERVICE_UNAVAILABLE, BAD_GATEWAY, GATEWAY_TIMEOUT -> UNAVAILABLE;
            default -> status.is4xxClientError() ? MALFORMED_REQUEST : INTERNAL;
        };
    }
}
