package dev.newsstand.local.api;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the site answered; JSON that is no JSON reads as missing. */
public record Answer(int status, String text) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** What a problem document says, in one line; the status alone where there is none. */
    public String reason() {
        var problem = json();
        var detail = problem.path("detail").asString("");
        var errors = problem.path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString("") + " "
                        + error.path("detail").asString(""))
                .collect(Collectors.joining(", "));
        return status + " " + problem.path("title").asString("")
                + (detail.isEmpty() ? "" : ": " + detail)
                + (errors.isEmpty() ? "" : " (" + errors + ")");
    }
}
