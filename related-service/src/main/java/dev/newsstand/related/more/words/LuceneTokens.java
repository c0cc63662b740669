package dev.newsstand.related.more.words;

import dev.newsstand.related.more.domain.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.stereotype.Component;

/**
 * Words by Unicode's rules, in small letters, "U.S." as "us", English plurals and possessives as their singular, Chinese,
 * Japanese and Korean as pairs of characters. The English list of function words is short: what it misses weighs little.
 */
@Component
public final class LuceneTokens implements Tokens {

    private static final CharArraySet FUNCTION_WORDS = new CharArraySet(
            Arrays.asList(
                    ("a about after all also an and are as at be been but by can for from had has have he her him his"
                                    + " i if in into is it its more no not of on or our out said say says she so than that the"
                                    + " their them then there these they this those to up was we were what when which while who"
                                    + " will with would you your")
                            .split(" ")),
            true);

    private final Analyzer analyzer = new Words();

    @Override
    public List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static final class Words extends Analyzer {

        private static final Pattern DOTS_OF_INITIALS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream terms = new CJKWidthFilter(words);
            terms = new EnglishPossessiveFilter(new LowerCaseFilter(terms));
            terms = new PatternReplaceFilter(terms, DOTS_OF_INITIALS, "", true);
            terms = new StopFilter(terms, FUNCTION_WORDS);
            terms = new EnglishMinimalStemFilter(new ArabicNormalizationFilter(terms));
            return new TokenStreamComponents(words, new CJKBigramFilter(terms));
        }
    }
}
