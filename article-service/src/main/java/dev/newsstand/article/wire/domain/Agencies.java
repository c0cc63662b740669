package dev.newsstand.article.wire.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names under which agencies sign; compared without case. */
public final class Agencies {

    private static final Set<String> KNOWN = Set.of(
            "reuters",
            "thomson reuters",
            "thomson reuters foundation",
            "ap",
            "associated press",
            "the associated press",
            "afp",
            "agence france-presse",
            "upi",
            "dpa",
            "dpa international",
            "dpa-afx",
            "epd",
            "kna",
            "apa",
            "sda",
            "keystone-sda",
            "ats",
            "ansa",
            "agi",
            "adnkronos",
            "efe",
            "europa press",
            "lusa",
            "belga",
            "anp",
            "ntb",
            "tt",
            "ritzau",
            "stt",
            "pap",
            "ctk",
            "čtk",
            "tasr",
            "mti",
            "hina",
            "tanjug",
            "bta",
            "agerpres",
            "ukrinform",
            "unian",
            "interfax",
            "interfax-ukraine",
            "tass",
            "itar-tass",
            "ria novosti",
            "ria",
            "belta",
            "xinhua",
            "kyodo",
            "kyodo news",
            "jiji",
            "jiji press",
            "yonhap",
            "kcna",
            "cna",
            "pti",
            "ani",
            "ians",
            "uni",
            "app",
            "bss",
            "antara",
            "bernama",
            "aap",
            "nzpa",
            "anadolu",
            "aa",
            "anadolu agency",
            "irna",
            "wafa",
            "sana",
            "mena",
            "spa",
            "wam",
            "kuna",
            "qna",
            "bloomberg",
            "bloomberg news",
            "dow jones",
            "cp",
            "the canadian press",
            "canadian press",
            "pa",
            "pa media",
            "cnn",
            "telam",
            "télam",
            "notimex",
            "prensa latina",
            "marketwatch",
            "business wire",
            "businesswire",
            "globe newswire",
            "pr newswire",
            "prnewswire",
            "newsfile",
            "accesswire");

    private final Set<String> own;

    /** @param own names that the item itself gives as its source */
    public Agencies(Collection<String> own) {
        this.own = own.stream().map(Agencies::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is one, also as one of several ("dpa/tmn"). */
    public boolean knows(String name) {
        return Stream.of(name, name.replaceFirst("\\s*[/|].*$", ""))
                .map(Agencies::key)
                .anyMatch(key -> KNOWN.contains(key) || own.contains(key));
    }

    /** Whether the item itself gives this as its source. */
    boolean areOwn(String name) {
        return own.contains(key(name));
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
