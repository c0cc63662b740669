package dev.newsstand.related.more;

import static dev.newsstand.related.more.domain.SomeStories.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsstand.related.more.domain.SomeStories;
import dev.newsstand.related.more.domain.StoryId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WatchBlocksTests {

    private static final StoryId FIRST = new StoryId(new UUID(0, 1));
    private static final StoryId SECOND = new StoryId(new UUID(0, 2));

    private final InMemory stories = new InMemory().with(SomeStories.related(6));

    @Test
    void tellOnceOfABlockThatIsNoLongerWhatWasGiven() {
        stories.find().find(FIRST, 4);
        assertThat(stories.announced()).isEmpty();

        stories.with(List.of(story(7).titled("Lamp 7")
                .text("The lamp of Gull Point again, 7.")
                .manuscript()));

        assertThat(stories.announced()).containsExactly(FIRST);
        assertThat(stories.announced()).isEmpty();
    }

    @Test
    void tellWhenAStoryGoesAndOfTheStoryItself() {
        stories.find().find(FIRST, 4);
        stories.find().find(SECOND, 4);

        stories.without(SECOND);

        assertThat(stories.announced()).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void tellOfWhatEditorsChose() {
        stories.find().find(FIRST, 4);

        stories.choose().choose(ChooseStories.Act.BAN, FIRST, SECOND).block();

        assertThat(stories.announced()).containsExactly(FIRST);
    }

    @Test
    void saysNothingWhereOnlyScoresHaveMoved() {
        stories.with(SomeStories.related(20));
        stories.find().find(FIRST, 4);
        stories.announced();

        stories.with(List.of(
                story(99).titled("Cup").text("A late goal decided the final.").manuscript()));

        assertThat(stories.announced()).isEmpty();
    }

    @Test
    void tellsOfAllInTheEnd() {
        stories.with(SomeStories.related(40));
        List<StoryId> asked = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new StoryId(new UUID(0, i)))
                .toList();
        asked.forEach(article -> stories.find().find(article, 4));
        stories.announced();
        asked.subList(0, 30).forEach(stories::gone);
        stories.index().refresh().block();

        List<StoryId> announced = IntStream.range(0, 8)
                .mapToObj(round -> stories.announced())
                .flatMap(List::stream)
                .toList();

        assertThat(announced).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void tellsLaterWhatCouldNotBeTold() {
        stories.find().find(FIRST, 4);
        stories.without(SECOND);

        stories.silence();
        assertThatThrownBy(stories::announced).isInstanceOf(IllegalStateException.class);
        stories.speakAgain();

        assertThat(stories.announced()).containsExactly(FIRST);
    }

    @Test
    void saysNothingOfBlocksThatNobodyAskedFor() {
        stories.without(SECOND);

        assertThat(stories.announced()).isEmpty();
    }
}
