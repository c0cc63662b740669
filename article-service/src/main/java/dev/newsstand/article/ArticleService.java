package dev.newsstand.article;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ArticleService {

    public static void main(String[] args) {
        SpringApplication.run(ArticleService.class, args);
    }
}
