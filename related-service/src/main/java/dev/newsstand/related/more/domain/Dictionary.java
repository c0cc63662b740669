package dev.newsstand.related.more.domain;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Numbers words, each once and for good, and counts the stories that have them. One writer; its pages are for anybody. */
final class Dictionary {

    private Spellings spellings = new Spellings();
    private int[] stories = new int[1024];
    private int size;

    /** What was in it at one moment. */
    record Page(Spellings spellings, int[] stories) {

        String word(int number) {
            return spellings.word(number);
        }

        /** As UTF-8. */
        ByteBuffer bytes(int number) {
            return spellings.bytes(number);
        }

        /** In how many public stories it is. */
        int storiesWith(int number) {
            return number < stories.length ? stories[number] : 0;
        }

        /** Those of words, in their order; -1 for one that no story has had. */
        int[] numbers(Words words) {
            int[] numbers = new int[words.count()];
            words.forEach((i, bytes, from, length) -> numbers[i] = spellings.find(bytes, from, length, stories.length));
            return numbers;
        }
    }

    /** Those of words, in their order; new ones where they are new. */
    int[] numbers(Words words) {
        int[] numbers = new int[words.count()];
        words.forEach((i, bytes, from, length) -> numbers[i] = number(bytes, from, length));
        return numbers;
    }

    private int number(byte[] bytes, int from, int length) {
        int known = spellings.find(bytes, from, length, size);
        if (known >= 0) {
            return known;
        }
        if (size == stories.length) {
            stories = Arrays.copyOf(stories, size * 2);
        }
        spellings = spellings.with(size, bytes, from, length);
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
        return new Page(spellings, Arrays.copyOf(stories, size));
    }
}
