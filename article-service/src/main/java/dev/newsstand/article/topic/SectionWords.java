package dev.newsstand.article.topic;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses the section of a subject without a known code from words of its English name. */
final class SectionWords {

    private static final Map<Pattern, String> WORDS = words();

    private SectionWords() {}

    static Optional<String> of(String name) {
        String words = name.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(section -> section.getKey().matcher(words).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The more particular first: "sports law" is sport, "climate policy" environment. */
    private static Map<Pattern, String> words() {
        Map<Pattern, String> words = new LinkedHashMap<>();
        words.put(
                begin("sport|football|soccer|tennis|olympic|championship|league|racing|cricket|rugby|basketball"),
                "Sport");
        words.put(begin("climate|weather|environment|pollution|conservation|wildlife|renewable"), "Environment");
        words.put(begin("health|disease|medic|hospital|vaccin|pandemic|epidemic|virus"), "Health");
        words.put(begin("war|armed|conflict|terror|peace|refugee|diplomac|international"), "World");
        words.put(begin("crime|criminal|police|court|justice|prison|murder|law"), "Crime");
        words.put(
                begin("econom|business|financ|market|trade|bank|compan|industr|labou?r|employ|tax|currenc|cryptocurr"),
                "Business");
        words.put(begin("politic|election|government|parliament|minister|legislat|privacy|rights"), "Politics");
        words.put(begin("scien|technolog|research|space|artificial|comput|robot|software|internet"), "Science");
        words.put(begin("school|educat|universit|student|teach"), "Education");
        words.put(
                begin(
                        "art|music|film|cinema|theatre|theater|literature|culture|entertainment|media|fashion|television"),
                "Culture");
        words.put(begin("relig|church|communit|social|society|family|immigra|discriminat|gender"), "Society");
        words.put(begin("leisure|lifestyle|food|travel|tourism|celebrit|wellness|animal|game|hobby"), "Life");
        return words;
    }

    private static Pattern begin(String beginnings) {
        return Pattern.compile("\\b(?:" + beginnings + ")");
    }
}
