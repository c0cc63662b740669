package dev.newsstand.local.database;

import dev.newsstand.local.folder.Notes;
import java.security.SecureRandom;
import java.util.Base64;

final class Passwords {

    private Passwords() {}

    /** The password kept under this name; 192 random bits when it is asked for first. */
    static String kept(Notes notes, String name) {
        return notes.getOrMake(name, () -> {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
    }
}
