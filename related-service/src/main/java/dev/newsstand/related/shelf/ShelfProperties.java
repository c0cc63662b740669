package dev.newsstand.related.shelf;

import dev.newsstand.related.shelf.domain.Tact;
import dev.newsstand.related.shelf.domain.Taste;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How products are chosen, and the subjects (codes, and words of their names, with a star for any ending) that carry none by default. */
@ConfigurationProperties("newsstand.related.shelf")
record ShelfProperties(
        @DefaultValue("0.4") double words,
        @DefaultValue("0.6") double meaning,
        @DefaultValue("0.3") double threshold,
        @DefaultValue("0.02") double bought,
        @DefaultValue({"03000000", "16000000"}) Set<String> noneOnCodes,

        @DefaultValue({
            "abuse",
            "accident*",
            "armed conflict",
            "assault*",
            "atrocit*",
            "bomb*",
            "casualt*",
            "catastroph*",
            "crash*",
            "dead",
            "death*",
            "disaster*",
            "drowning*",
            "earthquake*",
            "famine",
            "funeral*",
            "genocide",
            "homicide",
            "hostage*",
            "kidnap*",
            "kill*",
            "manslaughter",
            "massacre*",
            "murder*",
            "obituar*",
            "rape",
            "shooting*",
            "suicide",
            "terror*",
            "torture",
            "victim*",
            "violen*",
            "war",
            "wars"
        })
        List<String> noneOnWords) {

    Taste taste() {
        return new Taste(words, meaning, threshold, bought);
    }

    Tact tact() {
        return new Tact(noneOnCodes, noneOnWords);
    }
}
