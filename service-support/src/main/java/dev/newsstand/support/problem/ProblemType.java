package dev.newsstand.support.problem;

import org.springframework.http.HttpStatus;

/** A kind of problem, as a service's catalogue lists it: {@code type} is {@code /problems/<slug>}. */
public record ProblemType(String slug, String title, HttpStatus status) {

    /** The {@code type} member, a reference relative to the site. */
    public String type() {
        return "/problems/" + slug;
    }
}
