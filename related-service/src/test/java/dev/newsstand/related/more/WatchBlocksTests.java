package dev.newsstand.related.more;

import static dev.newsstand.related.more.domain.SomeStories.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.related.more.domain.SomeStories;
import dev.newsstand.related.more.domain.StoryId;
import java.util.List;
import java.util.UUID;
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
    void saysNothingOfBlocksThatNobodyAskedFor() {
        stories.without(SECOND);

        assertThat(stories.announced()).isEmpty();
    }
}
