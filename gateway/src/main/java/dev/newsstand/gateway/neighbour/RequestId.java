package dev.newsstand.gateway.neighbour;

import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** The id of the request being answered, carried to the calls that are made for it. */
public final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final Class<RequestId> KEY = RequestId.class;

    private RequestId() {}

    public static Context put(Context context, String id) {
        return context.put(KEY, id);
    }

    static String in(ContextView context) {
        return context.<String>getOrEmpty(KEY).orElse("");
    }
}
