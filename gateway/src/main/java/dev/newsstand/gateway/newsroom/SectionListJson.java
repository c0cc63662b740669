package dev.newsstand.gateway.newsroom;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The sections that have stories, as article-service names them. */
public record SectionListJson(@JsonProperty(required = true) List<SectionJson> items) {

    static final SectionListJson NONE = new SectionListJson(List.of());

    public SectionListJson {
        items = List.copyOf(items);
    }

    public record SectionJson(@JsonProperty(required = true) String name) {

        public SectionJson {
            Required.member("name", name);
        }
    }
}
