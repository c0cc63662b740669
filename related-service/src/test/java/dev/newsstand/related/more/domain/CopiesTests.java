package dev.newsstand.related.more.domain;

import static dev.newsstand.related.more.domain.SomeStories.MORNING;
import static dev.newsstand.related.more.domain.SomeStories.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesTests {

    private static final String QUAKE =
            "A quake of magnitude 6.1 shook the coast of Tarn at 04:20 on Friday. Roofs fell in"
                    + " Haldane and Corrie, and 300 people left their homes. Helka Brandvold of the harbour watch said that no"
                    + " wave was seen. Trains stood still until the bridges were looked at, and schools stayed shut.";

    @Test
    void areTextsWithAFewWordsChanged() {
        String edited =
                QUAKE.replace("Roofs fell in", "Roofs came down in").replace("schools stayed shut", "schools closed");

        assertThat(isCopy(QUAKE, edited, Duration.ofHours(5))).isTrue();
    }

    @Test
    void areNoneAfterThreeDays() {
        assertThat(isCopy(QUAKE, QUAKE, Duration.ofHours(72))).isTrue();
        assertThat(isCopy(QUAKE, QUAKE, Duration.ofHours(73))).isFalse();
    }

    @Test
    void areNotOtherReportsOfTheSameQuake() {
        String other =
                "Helka Brandvold, who keeps the harbour watch, counted 300 people in the school of Haldane after a quake"
                        + " of magnitude 6.1. The ferry to Corrie waits. It was the third quake of the year.";

        assertThat(isCopy(QUAKE, other, Duration.ofHours(1))).isFalse();
    }

    @Test
    void areNotReportsAfterOneTemplate() {
        assertThat(isCopy(grain("Monday", "4.52", "3", "61"), grain("Tuesday", "4.47", "5", "58"), Duration.ofDays(1)))
                .isFalse();
        assertThat(isCopy(
                        earnings("Pell Bindery", "12.4", "0.31"), earnings("Rope Hall", "88.0", "1.12"), Duration.ZERO))
                .isFalse();
    }

    @Test
    void areTheSameStoryOfTheWireWhateverItSays() {
        Document one = story(1).text(QUAKE).document(null);
        Document other =
                story(2).text("Corrected.").at(MORNING.plus(Duration.ofDays(9))).document(null);

        assertThat(Copies.isCopy(entry(sent(one, "Reuters tag:1")), entry(sent(other, "Reuters tag:1"))))
                .isTrue();
        assertThat(Copies.isCopy(entry(sent(one, "Reuters tag:1")), entry(sent(other, "Reuters tag:2"))))
                .isFalse();
    }

    @Test
    void takeOnePlaceInABlock() {
        List<Document> stories = new ArrayList<>(IntStream.range(0, 5)
                .mapToObj(i -> story(i).titled("Quake").text(QUAKE + " Copy.").document())
                .toList());
        stories.add(story(10)
                .titled("Harbour")
                .text("The harbour watch looked at the bridges after the quake.")
                .document());
        stories.add(story(11)
                .titled("Schools")
                .text("Schools open again after the quake of Tarn.")
                .document());
        stories.add(
                story(12).titled("Bread").text("The oven of the bakery is old.").document());
        Collections.shuffle(stories, new Random(1));

        Block block = SomeStories.edition(stories)
                .block(story(10).manuscript().story().id())
                .orElseThrow();

        assertThat(block.cards())
                .filteredOn(card -> card.story().title().equals("Quake"))
                .hasSize(1);
        assertThat(block.cards()).hasSize(3);
    }

    private static String grain(String day, String price, String change, String mills) {
        return "Wheat for delivery in March closed at $" + price + " a bushel in Haldane on " + day + ", a move of "
                + change
                + " cents, as traders weighed rain in the south against slow exports. Some " + mills
                + " mills took part in the sale, the exchange said in its daily report.";
    }

    private static String earnings(String company, String revenue, String share) {
        return company + " said that its revenue was " + revenue + " million in the quarter and its profit a share was "
                + share
                + ", against what analysts had expected. The board will propose a dividend at the next meeting.";
    }

    private static boolean isCopy(String one, String other, Duration apart) {
        return Copies.isCopy(
                entry(story(1).text(one).document()),
                entry(story(2).text(other).at(MORNING.plus(apart)).document()));
    }

    private static Document sent(Document document, String wire) {
        return new Document(document.story(), document.reading(), null, wire);
    }

    private static Entry entry(Document document) {
        return SomeStories.view(List.of(document)).find(document.id()).orElseThrow();
    }
}
