package dev.newsstand.related;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RelatedService {

    public static void main(String[] args) {
        SpringApplication.run(RelatedService.class, args);
    }
}
