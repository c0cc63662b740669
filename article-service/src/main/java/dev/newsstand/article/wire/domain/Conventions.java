package dev.newsstand.article.wire.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What else agencies write around a story: notes to editors, bylines, sign-offs. Unsure counts as story. */
public final class Conventions {

    private static final String KIND =
            "(?:adds?|adding|corrects?|correction|corrected|updates?|updating|updated|recasts?|refiles?|refiled"
                    + "|repeats?|removes?|fixes|clarifies|rewrites?|releads?|changes|inserts?|deletes?|amends?|drops?|restores?"
                    + "|reflows?|recrops?|embargo(?:ed)?|eds|editor['’]?s note|note to editors|attn)";
    private static final Pattern ADVISORY =
            Pattern.compile("^\\s*([(\\[]\\s*" + KIND + "\\b[^)\\]]{0,600}[)\\]])\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CORRECTED = Pattern.compile(
            "^\\s*([(\\[](?:this|the|a previous|an earlier) [^)\\]]{0,80}\\b(?:corrected|refiled|updated|clarified)\\b[^)\\]]{0,600}[)\\]])\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final String PARTICLE = "(?:de|da|di|du|del|della|van|von|der|den|ter|al|el|bin|ibn|la|le|dos|y|e)";
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}'’.\\-]*(?: (?:" + PARTICLE + " )*\\p{Lu}[\\p{L}\\p{M}'’.\\-]*){0,4}";
    private static final Pattern BYLINE = Pattern.compile("^\\s*(?:By|BY|by)(?::? )(" + NAME
            + "(?:(?:, | and | & |, and | in | for | of the )" + NAME + "){0,8})\\s*$");
    private static final int LONGEST_BYLINE = 160;

    private static final String CREDIT =
            "(?:additional )?(?:reporting|writing|editing|compiled|edited|written|reported|translated"
                    + "|production|graphics?|research)(?:[ ,]+(?:and )?(?:additional )?(?:reporting|writing|editing))*";
    private static final Pattern SIGNED_OFF = Pattern.compile(
            "^\\s*[(\\[]{1,2}\\s*" + CREDIT + "\\b[^\\n]{0,1500}[)\\]]\\.?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNED_OFF_BARE = Pattern.compile("^\\s*(?i:" + CREDIT + ") by \\p{Lu}[^\\n]{0,400}$");
    private static final Pattern CONTRIBUTED = Pattern.compile(
            "^\\s*(?:\\p{Lu}\\S* ){0,6}(?:writers?|reporters?|journalists?|correspondents?|bureau)\\b[^\\n]{0,300} contributed(?: to this (?:report|story))?\\.?\\s*$");
    private static final Pattern CONTACT =
            Pattern.compile("^\\s*\\(\\([^\\n]*(?:@|\\+\\d|Messaging)[^\\n]*\\)\\)\\s*$");
    private static final Pattern ENDING = Pattern.compile(
            "(?<=[.!?”\"’'])\\s+[(\\[]" + CREDIT + " by\\b[^\\n]{0,800}[)\\]]\\s*$", Pattern.CASE_INSENSITIVE);

    private Conventions() {}

    /** The note at the beginning of the text, with how many characters it takes. */
    public static Optional<Found> advisory(String text) {
        Matcher note = ADVISORY.matcher(text);
        if (note.find()) {
            return Optional.of(new Found(note.group(1), note.end()));
        }
        Matcher corrected = CORRECTED.matcher(text);
        return corrected.find() ? Optional.of(new Found(corrected.group(1), corrected.end())) : Optional.empty();
    }

    /** The names, where the whole text is a byline. */
    public static Optional<String> byline(String text) {
        Matcher byline = BYLINE.matcher(text.replace('\u00a0', ' '));
        return text.length() <= LONGEST_BYLINE && byline.find() ? Optional.of(byline.group(1)) : Optional.empty();
    }

    /** Whether the whole text, at the end of a story, says who made it. */
    public static boolean isSignOff(String text) {
        return SIGNED_OFF.matcher(text).find()
                || SIGNED_OFF_BARE.matcher(text).find()
                || CONTRIBUTED.matcher(text).find()
                || CONTACT.matcher(text).find();
    }

    /** The sign-off that follows the last sentence, with how many characters it takes. */
    public static Optional<Found> signOffAtTheEnd(String text) {
        Matcher ending = ENDING.matcher(text);
        return ending.find()
                ? Optional.of(new Found(ending.group().strip(), text.length() - ending.start()))
                : Optional.empty();
    }

    /** Something found at an edge of a text, and how many characters that takes. */
    public record Found(String words, int length) {}

    /** Two texts joined by a line break; null when there is neither. */
    public static @Nullable String joined(@Nullable String one, @Nullable String other) {
        if (one == null || one.equals(other)) {
            return other;
        }
        return other == null ? one : one + "\n" + other;
    }
}
