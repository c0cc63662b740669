package dev.newsstand.related.more.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers words, each once and for good, and counts the stories that have them. One writer; anybody may look up. */
final class Dictionary {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private String[] words = new String[1024];
    private int[] stories = new int[1024];
    private int size;

    /** What was in it at one moment. */
    record Page(Dictionary book, String[] words, int[] stories) {

        String word(int number) {
            return words[number];
        }

        /** In how many public stories it is. */
        int storiesWith(int number) {
            return number < stories.length ? stories[number] : 0;
        }

        /** -1 for a word that no story has had. */
        int number(String word) {
            return book.numbers.getOrDefault(word, -1);
        }
    }

    /** The numbers of words, new ones where they are new. */
    int[] numbers(Iterable<String> of, int count) {
        int[] these = new int[count];
        int at = 0;
        for (String word : of) {
            these[at++] = number(word);
        }
        return these;
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            stories = Arrays.copyOf(stories, size * 2);
        }
        words[size] = word;
        numbers.put(word, size);
        return size++;
    }

    /** So many more stories have each of these words. */
    void count(int[] these, int more) {
        for (int number : these) {
            stories[number] += more;
        }
    }

    int storiesWith(int number) {
        return stories[number];
    }

    int size() {
        return size;
    }

    Page page() {
        return new Page(this, words, Arrays.copyOf(stories, size));
    }
}
