package dev.newsstand.gateway.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoneStoriesTests {

    private final GoneStories gone = new GoneStories();

    @Test
    void nobodyElsesWordIsTakenUntilAllThatWentIsKnown() {
        assertThat(gone.now().hides("one")).isTrue();
        assertThat(gone.now().hides("one", 1)).isFalse();
        gone.complete();
        assertThat(gone.now().hides("one")).isFalse();
    }

    @Test
    void aStoryThatWentIsHiddenInEveryVersionUpToThen() {
        gone.complete();
        gone.went("one", 4);
        assertThat(gone.now().hides("one")).isTrue();
        assertThat(gone.now().hides("one", 3)).isTrue();
        assertThat(gone.now().hides("one", 4)).isTrue();
        assertThat(gone.now().hides("one", 5)).isFalse();
    }

    @Test
    void onlyANewerVersionBringsItBack() {
        gone.complete();
        gone.went("one", 4);
        gone.back("one", 4);
        assertThat(gone.now().hides("one")).isTrue();
        gone.went("one", 2);
        gone.back("one", 3);
        assertThat(gone.now().hides("one")).isTrue();
        gone.back("one", 5);
        assertThat(gone.now().hides("one")).isFalse();
    }

    @Test
    void whatIsKnownIsAnotherObjectOnceItHasChanged() {
        GoneStories.View before = gone.now();
        assertThat(gone.now()).isSameAs(before);
        gone.went("one", 1);
        assertThat(gone.now()).isNotSameAs(before);
        before = gone.now();
        gone.back("other", 9);
        assertThat(gone.now()).isSameAs(before);
        gone.back("one", 2);
        assertThat(gone.now()).isNotSameAs(before);
    }
}
