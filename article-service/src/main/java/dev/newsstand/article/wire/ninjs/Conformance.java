package dev.newsstand.article.wire.ninjs;

import dev.newsstand.article.wire.Remark;
import dev.newsstand.article.wire.ninjs.NinjsSchema.Flaw;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Where an item departs from its schema, and which of its times are none: worth telling, no reason to refuse it. */
final class Conformance {

    private static final int MOST = 20;
    private static final Set<String> TIMES =
            Set.of("firstcreated", "versioncreated", "contentcreated", "embargoed", "embargoeduntil", "expires");

    private Conformance() {}

    /** The first of them, in the terms of what was sent. */
    static List<Remark> of(String pointer, JsonNode sent) {
        List<Remark> remarks = new ArrayList<>();
        NinjsSchema.judge(sent).stream()
                .limit(MOST)
                .map(flaw -> new Remark(pointer + place(flaw), flaw.problem()))
                .forEach(remarks::add);
        sent.propertyStream()
                .filter(member -> TIMES.contains(member.getKey().toLowerCase(Locale.ROOT))
                        && member.getValue().isString()
                        && !isTime(member.getValue().asString()))
                .map(member -> new Remark(pointer + "/" + member.getKey(), "is no date and time with an offset"))
                .forEach(remarks::add);
        return remarks;
    }

    private static String place(Flaw flaw) {
        String member = flaw.member();
        return member == null
                ? flaw.pointer()
                : flaw.pointer() + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isTime(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).getYear() > 0;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
