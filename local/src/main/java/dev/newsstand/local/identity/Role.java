package dev.newsstand.local.identity;

/** Who a token is for, and what it allows. */
public enum Role {
    EDITOR("newsroom:write"),
    MERCHANT("shop:write");

    private final String scope;

    Role(String scope) {
        this.scope = scope;
    }

    String scope() {
        return scope;
    }
}
