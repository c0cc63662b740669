package dev.newsstand.article.wire.domain;

import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline at the beginning of an agency's text, such as "WASHINGTON (Reuters) -" or "BERLIN, March 3 (AP) —".
 * Whatever is not surely one is left in the text.
 */
public final class Datelines {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.\\-]*";
    private static final String LINK =
            "(?:de|da|do|dos|das|del|di|la|le|les|los|las|el|al|an|am|auf|der|den|du|of|the|and|y|e|sur|sous|upon|on)";
    private static final String NAME = WORD + "(?: (?:" + LINK + " )*" + WORD + "){0,5}";
    private static final String PLACE =
            "(?<place>" + NAME + "(?:(?:, |/)" + NAME + "){0,2}(?: \\[[\\p{L} .]{2,30}\\])?)";
    private static final String DATE = "(?<date>" + MonthDays.PATTERN + ")";
    private static final String AGENCY = "[\\p{L}][\\p{L}\\d .&'\\-/|]{0,40}";
    private static final String SIGNED =
            "(?:\\((?<agency>" + AGENCY + ")\\)|/(?<slashed>" + AGENCY.replace("/", "") + ")/)";
    private static final String DASH = "(?<dash> ?[.:]? ?(?:[-–—―]{1,3}|:)|\\.)?";

    private static final Pattern FORM = Pattern.compile(
            "^\\s*(?:" + PLACE + ")?(?:[,.]? ?" + DATE + "[,.]?)?(?: ?[-–—]{1,2} ?| )?" + SIGNED + DASH + "\\s*(?=\\S)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern UNSIGNED = Pattern.compile(
            "^\\s*" + PLACE + "(?:, " + DATE + ")? ?(?:--|[–—―]|(?<= )-(?= ))\\s*(?=\\S)",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** A line of its own: place, or topic, and the agency, as in "Stockholm TT". */
    private static final Pattern HEADER = Pattern.compile(
            "^\\s*(?<place>" + NAME + ") (?<agency>\\p{Lu}[\\p{L}-]{1,19})\\s*$", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_PLACE = 60;

    private final Agencies agencies;
    private final @Nullable String located;

    /** @param located where the item says that it was written, if it does */
    public Datelines(Agencies agencies, @Nullable String located) {
        this.agencies = agencies;
        this.located = located;
    }

    public Optional<FoundDateline> find(String text) {
        String plain = text.replace('\n', ' ').replace('\u00a0', ' ').replace('\t', ' ');
        Matcher signed = FORM.matcher(plain);
        if (signed.find()) {
            return Optional.of(signed).filter(this::isSure).map(Datelines::found);
        }
        Matcher header = HEADER.matcher(plain);
        if (header.find() && agencies.areOwn(header.group("agency"))) {
            return Optional.of(new FoundDateline(place(header), null, header.group("agency"), header.end()));
        }
        Matcher unsigned = UNSIGNED.matcher(plain);
        return unsigned.find() && isWhereItWasWritten(unsigned)
                ? Optional.of(new FoundDateline(place(unsigned), day(unsigned), null, unsigned.end()))
                : Optional.empty();
    }

    /** A known agency, or else everything else that makes a dateline: a place in capitals and a date. */
    private boolean isSure(Matcher match) {
        String place = match.group("place");
        boolean dated = match.group("date") != null;
        boolean dashed = match.group("dash") != null;
        if (place != null && place.length() > LONGEST_PLACE) {
            return false;
        }
        if (agencies.knows(agency(match))) {
            return dashed || dated && place != null;
        }
        return dashed && dated && place != null && isInCapitals(place);
    }

    private boolean isWhereItWasWritten(Matcher match) {
        String place = place(match);
        if (place == null || place.length() > LONGEST_PLACE || !isInCapitals(place)) {
            return false;
        }
        boolean named =
                located != null && located.regionMatches(true, 0, place, 0, Math.min(located.length(), place.length()));
        return named || match.group("date") != null;
    }

    private static boolean isInCapitals(String place) {
        String first = place.split("[, \\[]", 2)[0];
        return first.length() > 2 && first.chars().noneMatch(Character::isLowerCase);
    }

    private static FoundDateline found(Matcher match) {
        return new FoundDateline(place(match), day(match), agency(match), match.end());
    }

    private static String agency(Matcher match) {
        String agency = match.group("agency");
        return (agency == null ? match.group("slashed") : agency).strip();
    }

    private static @Nullable String place(Matcher match) {
        String place = match.group("place");
        return place == null ? null : place.strip().replaceFirst("\\.$", "");
    }

    private static @Nullable MonthDay day(Matcher match) {
        String date = match.group("date");
        return date == null ? null : MonthDays.read(date).orElse(null);
    }
}
