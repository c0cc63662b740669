package dev.newsstand.related;

import dev.newsstand.support.web.HttpMethods;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

@SpringBootApplication
@Import(HttpMethods.class)
public class RelatedService {

    public static void main(String[] args) {
        SpringApplication.run(RelatedService.class, args);
    }
}
