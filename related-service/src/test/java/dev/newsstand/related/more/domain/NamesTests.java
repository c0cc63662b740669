package dev.newsstand.related.more.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTests {

    @Test
    void areRunsOfCapitals() {
        assertThat(Names.in("He met Orla Pell of the Grey Strait Museum in Kursk."))
                .containsExactlyInAnyOrder("Orla Pell", "Grey Strait Museum", "Kursk");
    }

    @Test
    void areTrustedAtTheStartOfASentenceOnlyIfTheyStandElsewhere() {
        assertThat(Names.in("Ferries stopped. Tarn waits.\n\nMany went to Tarn."))
                .containsExactly("Tarn");
    }

    @Test
    void loseTheirPossessive() {
        assertThat(Names.in("It is Russia's, said the head of Russia’s office."))
                .containsExactly("Russia");
    }

    @Test
    void endAtACommaAndAtTheEndOfASentence() {
        assertThat(Names.in("in China, Iran and North Korea. Then they left"))
                .containsExactlyInAnyOrder("China", "Iran", "North Korea");
    }

    @Test
    void areNeitherShoutedNorDates() {
        assertThat(Names.in("from WASHINGTON on Wednesday in November with NATO"))
                .containsExactly("NATO");
    }

    @Test
    void areNoneInScriptsWithoutCapitals() {
        assertThat(Names.in("火箭清晨从发射场升空。انطلق الصاروخ")).isEmpty();
    }
}
