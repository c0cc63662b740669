package dev.newsstand.related.more.domain;

import java.util.List;

/** Takes a text apart into terms by which texts are compared, whatever its script; function words are left out. */
@FunctionalInterface
public interface Tokens {

    List<String> of(String text);
}
