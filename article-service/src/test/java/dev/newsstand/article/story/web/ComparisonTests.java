package dev.newsstand.article.story.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTests {

    @Test
    void theSameHasNoChanges() {
        assertThat(compared("{'a': [1, {'b': null}]}", "{'a': [1, {'b': null}]}"))
                .isEmpty();
    }

    @Test
    void membersThatCameWentAndChangedAreNamed() {
        assertThat(compared("{'a': 1, 'b': 2, 'c/d': 3}", "{'a': 1, 'c/d': 4, 'e': 5}"))
                .containsExactly("/b 2 null", "/c~1d 3 4", "/e null 5");
    }

    @Test
    void whatIsPutInOrTakenOutOfAListIsOneChange() {
        assertThat(compared("{'l': ['a', 'b', 'c', 'd']}", "{'l': ['a', 'x', 'b', 'd']}"))
                .containsExactly("/l/1 null \"x\"", "/l/2 \"c\" null");
        assertThat(compared("{'l': []}", "{'l': ['a', 'b']}")).containsExactly("/l/0 null \"a\"", "/l/1 null \"b\"");
        assertThat(compared("{'l': ['a', 'b']}", "{'l': []}")).containsExactly("/l/0 \"a\" null", "/l/1 \"b\" null");
    }

    @Test
    void whatChangedInItsPlaceIsComparedInside() {
        assertThat(compared("{'l': [{'t': 1, 'h': 'x'}, 'z']}", "{'l': [{'t': 1, 'h': 'y'}, 'z']}"))
                .containsExactly("/l/0/h \"x\" \"y\"");
    }

    private static List<String> compared(String was, String now) {
        JsonMapper json = JsonMapper.shared();
        return Comparison.of(json.readTree(was.replace('\'', '"')), json.readTree(now.replace('\'', '"'))).stream()
                .map(change -> change.pointer() + " " + change.was() + " " + change.now())
                .toList();
    }
}
