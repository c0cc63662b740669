package dev.newsstand.support.test.bites;

import org.springframework.beans.factory.annotation.Autowired;

final class InjectsAField {

    @Autowired
    String name = "";
}
