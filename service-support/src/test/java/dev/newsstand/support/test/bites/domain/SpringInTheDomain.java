package dev.newsstand.support.test.bites.domain;

import org.springframework.http.HttpStatus;

record SpringInTheDomain(HttpStatus status) {}
