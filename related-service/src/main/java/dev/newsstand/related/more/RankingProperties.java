package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Weights;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The weights of the ranking; {@link Weights} says what each is for and within which bounds. */
@ConfigurationProperties("newsstand.related.weights")
record RankingProperties(
        @DefaultValue("2") int title,
        @DefaultValue("0.7") double words,
        @DefaultValue("0.3") double meaning,
        @DefaultValue("1.2") double saturation,
        @DefaultValue("0.3") double lengthShare,
        @DefaultValue("4") double witness,
        @DefaultValue("0.05") double subject,
        @DefaultValue("0.02") double section,
        @DefaultValue("0.5") double distantTime,
        @DefaultValue("7d") Duration timeScale,
        @DefaultValue("0.18") double threshold,
        @DefaultValue("48h") Duration sameDays,
        @DefaultValue("3") int fewest) {

    Weights weights() {
        return new Weights(
                title,
                words,
                meaning,
                saturation,
                lengthShare,
                witness,
                subject,
                section,
                distantTime,
                timeScale,
                threshold,
                sameDays,
                fewest);
    }
}
