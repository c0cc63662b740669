package dev.newsstand.local.services;

import java.util.Map;

/** What a service is told when it starts, and where it then answers about itself. */
public record Settings(int managementPort, Map<String, String> environment) {}
