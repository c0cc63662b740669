package dev.newsstand.article.wire.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Picks, among texts of several roles, the one that is wanted. */
final class Roles {

    private Roles() {}

    /** The first of these roles that has a value. */
    static @Nullable Node first(List<Node> texts, Set<String> roles) {
        return texts.stream()
                .filter(text -> roles.contains(of(text)) && text.line("value") != null)
                .findFirst()
                .orElse(null);
    }

    /** The first that has a value and none of these roles. */
    static @Nullable Node other(List<Node> texts, Set<String> roles) {
        return texts.stream()
                .filter(text -> !roles.contains(of(text)) && text.line("value") != null)
                .findFirst()
                .orElse(null);
    }

    /** The role in lower case; empty where there is none. */
    static String of(Node text) {
        String role = text.line("role");
        return role == null ? "" : role.toLowerCase(Locale.ROOT);
    }
}
