package dev.newsstand.article.story.markup;

import com.ibm.icu.text.Transliterator;
import dev.newsstand.article.story.Romanisation;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** By the rules of the Unicode CLDR. Their tables are read from files by the first words that need them, not at the start. */
@Component
class IcuRomanisation implements Romanisation {

    private final Supplier<Transliterator> rules =
            SingletonSupplier.of(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII"));

    @Override
    public String latin(String words) {
        return words.chars().allMatch(letter -> letter < 0x80)
                ? words
                : rules.get().transliterate(words);
    }
}
