package dev.newsstand.support.test.bites;

import dev.newsstand.events.Event;

record ContractOutsideOfMessaging(Event event) {}
