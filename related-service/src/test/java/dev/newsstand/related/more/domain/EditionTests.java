package dev.newsstand.related.more.domain;

import static dev.newsstand.related.more.domain.SomeStories.MORNING;
import static dev.newsstand.related.more.domain.SomeStories.edition;
import static dev.newsstand.related.more.domain.SomeStories.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTests {

    private static final Document STRIKE = story(1).titled("Ferry crews vote to strike")
            .text("The crews of the Tarn ferry voted to strike from Monday. They want a second deck hand at night.")
            .document();
    private static final Document STRIKE_ENDS = story(2).titled("Ferry strike ends")
            .text("The strike of the Tarn ferry is over. The crews get the deck hand that they wanted.")
            .at(MORNING.plus(Duration.ofDays(3)))
            .document();
    private static final Document CUP = story(3).titled("Rovers lift the cup")
            .text("A late goal decided the final.")
            .on("15000000", "sport")
            .document();
    private static final Document TRANSFER = story(4).titled("Keeper to leave")
            .text("She has signed for another club.")
            .on("15000000", "sport")
            .at(MORNING.plus(Duration.ofHours(2)))
            .document();
    private static final Document LONG_AGO = story(5).titled("Bridge opened")
            .text("A ribbon was cut in the rain.")
            .at(MORNING.minus(Duration.ofDays(400)))
            .document();

    private static final List<Document> ALL = List.of(STRIKE, STRIKE_ENDS, CUP, TRANSFER, LONG_AGO);

    @Test
    void putsTheStoryOfTheSameMatterFirst() {
        Block block = blockOf(STRIKE, ALL);

        assertThat(block.source()).isEqualTo(Block.Source.RELATED);
        assertThat(block.cards().getFirst().story()).isEqualTo(STRIKE_ENDS.story());
        assertThat(block.cards().getFirst().score()).isGreaterThan(0.18);
        assertThat(block.cards().getFirst().reasons()).containsExactly("Also about Tarn");
    }

    @Test
    void fillsUpWithTheSameDaysAndThenTheLatest() {
        Block block = blockOf(STRIKE, ALL);

        assertThat(block.cards())
                .extracting(card -> card.story().title() + ": " + card.reasons().getFirst())
                .containsExactly(
                        "Ferry strike ends: Also about Tarn",
                        "Rovers lift the cup: From the same days",
                        "Keeper to leave: From the same days",
                        "Bridge opened: Among the latest");
    }

    @Test
    void prefersTheSameSubjectToTheSameDays() {
        Block block = blockOf(CUP, ALL);

        assertThat(block.source()).isEqualTo(Block.Source.SUBJECT);
        assertThat(block.cards().getFirst().story()).isEqualTo(TRANSFER.story());
        assertThat(block.cards().getFirst().reasons()).containsExactly("Also on sport");
    }

    @Test
    void offersNothingRatherThanTooLittle() {
        Block block = blockOf(STRIKE, List.of(STRIKE, STRIKE_ENDS, CUP));

        assertThat(block.source()).isEqualTo(Block.Source.NONE);
        assertThat(block.cards()).isEmpty();
    }

    @Test
    void neverOffersTheStoryItself() {
        ALL.forEach(story -> assertThat(blockOf(story, ALL).cards())
                .extracting(Block.Card::story)
                .doesNotContain(story.story()));
    }

    @Test
    void prefersTheNearerOfTwoEqualStories() {
        Document now = story(11).titled("Lamp of the tower").document();
        Document soon = story(12)
                .titled("Lamp of the tower")
                .at(MORNING.plus(Duration.ofDays(1)))
                .document();
        Document later = story(10)
                .titled("Lamp of the tower")
                .at(MORNING.plus(Duration.ofDays(90)))
                .document();

        assertThat(blockOf(now, List.of(later, now, soon, CUP)).cards())
                .extracting(Block.Card::story)
                .startsWith(soon.story(), later.story());
    }

    @Test
    void breaksATieByIdWhenAllElseIsEqual() {
        Document[] equal = IntStream.of(3, 1, 2, 4)
                .mapToObj(number -> story(number).titled("The same words").document())
                .toArray(Document[]::new);

        assertThat(blockOf(equal[3], List.of(equal)).cards())
                .extracting(card -> card.story().id().value().getLeastSignificantBits())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void answersTheSameInWhateverOrderTheStoriesCame() {
        List<Document> many = manyStories();
        String digest = edition(many).digest();
        for (int seed = 0; seed < 5; seed++) {
            List<Document> shuffled = new ArrayList<>(many);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(edition(shuffled).digest()).isEqualTo(digest);
        }
    }

    @Test
    void digestsAnotherSetOfStoriesOtherwise() {
        List<Document> many = manyStories();

        assertThat(edition(many.subList(0, 39)).digest())
                .isNotEqualTo(edition(many).digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                " ",
                "!?",
                "🎉🎉🎉",
                "Ракета стартовала с космодрома ранним утром",
                "انطلق الصاروخ من الميناء في الصباح الباكر",
                "火箭清晨从发射场升空，随后进入轨道",
                "เช้าตรู่จรวดถูกปล่อยจากฐาน"
            })
    void answersForAnyText(String text) {
        Document odd = story(20).titled(text).text(text).document();
        Document twin = story(21).titled(text).text(text).document();
        List<Document> all = Stream.concat(ALL.stream(), Stream.of(odd, twin)).toList();

        assertThat(blockOf(odd, all).cards()).hasSizeBetween(5, 6);
        assertThat(edition(all).digest()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ракета стартовала с космодрома ранним утром",
                "انطلق الصاروخ من الميناء في الصباح الباكر",
                "火箭清晨从发射场升空，随后进入轨道"
            })
    void findsRelatedStoriesInOtherScripts(String text) {
        Document one = story(20).text(text).document();
        Document other = story(21).text(text + " 2026").document();
        List<Document> all = Stream.concat(ALL.stream(), Stream.of(one, other)).toList();

        assertThat(blockOf(one, all).cards().getFirst())
                .satisfies(card -> assertThat(card.story()).isEqualTo(other.story()))
                .satisfies(card -> assertThat(card.source()).isEqualTo(Block.Source.RELATED));
    }

    @Test
    void answersForAMegabyteOfText() {
        String text = IntStream.range(0, 150_000)
                .mapToObj(i -> "word" + i % 30_000)
                .reduce(new StringBuilder(), (all, word) -> all.append(' ').append(word), StringBuilder::append)
                .toString();
        Document huge = story(20).text(text).document();
        List<Document> all = Stream.concat(ALL.stream(), Stream.of(huge)).toList();

        assertThat(text.length()).isGreaterThan(1_000_000);
        assertThat(blockOf(huge, all).cards()).hasSize(5);
    }

    private static Block blockOf(Document story, List<Document> all) {
        return edition(all).block(story.story().id()).orElseThrow();
    }

    private static List<Document> manyStories() {
        Random random = new Random(7);
        String[] words =
                "tide harbour crew strike lamp tower cod quota vote council market roof goal keeper".split(" ");
        return IntStream.range(0, 40)
                .mapToObj(number -> story(number)
                        .titled(words[random.nextInt(words.length)])
                        .text(random.ints(20, 0, words.length)
                                .mapToObj(word -> words[word])
                                .reduce("", (text, word) -> text + " " + word))
                        .at(MORNING.plus(Duration.ofHours(random.nextInt(200))))
                        .document())
                .toList();
    }
}
