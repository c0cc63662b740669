package dev.newsstand.article.story.markup;

import com.ibm.icu.text.Transliterator;
import dev.newsstand.article.story.Romanisation;
import org.springframework.stereotype.Component;

/** By the rules of the Unicode CLDR. Loaded at the start, since the tables come from a file. */
@Component
class IcuRomanisation implements Romanisation {

    private final Transliterator rules = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    IcuRomanisation() {
        // the tables of each script are read on first use: here, and not while a request waits
        latin("Новости Ειδήσεις أخبار 新闻 ニュース 뉴스 समाचार חדשות ข่าว");
    }

    @Override
    public String latin(String words) {
        return words.chars().allMatch(letter -> letter < 0x80) ? words : rules.transliterate(words);
    }
}
