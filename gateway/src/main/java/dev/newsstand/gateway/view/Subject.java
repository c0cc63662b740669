package dev.newsstand.gateway.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a story is about. @param code of an IPTC Media Topic, or the agency's own */
public record Subject(String code, String name) {

    /** The list of the stories about it. */
    public String href() {
        return "/newsroom?subject=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
