package dev.newsstand.article.feed.format;

import org.jspecify.annotations.Nullable;

/** Text as XML 1.0 can hold it. */
final class Plain {

    private Plain() {}

    static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.codePoints()
                .filter(Plain::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int point) {
        boolean control =
                point < 0x20 && point != '\t' && point != '\n' && point != '\r' || point >= 0x7f && point < 0xa0;
        boolean half = point >= 0xd800 && point <= 0xdfff;
        boolean none = (point & 0xfffe) == 0xfffe || point >= 0xfdd0 && point <= 0xfdef;
        return !control && !half && !none;
    }
}
