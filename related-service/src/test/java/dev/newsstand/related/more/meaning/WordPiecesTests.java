package dev.newsstand.related.more.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTests {

    private static final List<String> KNOWN =
            List.of("[CLS]", "[SEP]", "[UNK]", "fer", "##ry", "##ries", "cafe", "!", "'", "s", "火", "箭");

    private final WordPieces pieces = new WordPieces(vocabulary());

    @Test
    void areTheLongestKnownOnesFromTheLeft() {
        assertThat(of("Ferry ferries")).containsExactly("[CLS]", "fer", "##ry", "fer", "##ries", "[SEP]");
    }

    @Test
    void haveNeitherCapitalsNorAccents() {
        assertThat(of("CAFÉ")).containsExactly("[CLS]", "cafe", "[SEP]");
    }

    @Test
    void takeMarksAndIdeogramsOneByOne() {
        assertThat(of("cafe's!火箭")).containsExactly("[CLS]", "cafe", "'", "s", "!", "火", "箭", "[SEP]");
    }

    @Test
    void takeAWordThatIsNotWhollyKnownAsUnknown() {
        assertThat(of("ferryman")).containsExactly("[CLS]", "[UNK]", "[SEP]");
        assertThat(of("s".repeat(101))).containsExactly("[CLS]", "[UNK]", "[SEP]");
    }

    @Test
    void endWhereTheModelStopsReading() {
        assertThat(pieces.of("fer ".repeat(50), 8)).hasSize(8).endsWith(KNOWN.indexOf("[SEP]"));
    }

    private List<String> of(String text) {
        return Arrays.stream(pieces.of(text, 512))
                .mapToObj(id -> KNOWN.get((int) id))
                .toList();
    }

    private static Map<String, Integer> vocabulary() {
        Map<String, Integer> vocabulary = new HashMap<>();
        KNOWN.forEach(piece -> vocabulary.put(piece, vocabulary.size()));
        return vocabulary;
    }
}
