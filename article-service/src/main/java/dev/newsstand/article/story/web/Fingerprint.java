package dev.newsstand.article.story.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A digest of what a body says, whatever the order of its members. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(ObjectNode body) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(canonical(body).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String canonical(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node.toString();
        }
        TreeMap<String, String> members = new TreeMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), canonical(member.getValue())));
        return members.toString();
    }
}
