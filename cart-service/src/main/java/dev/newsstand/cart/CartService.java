package dev.newsstand.cart;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class CartService {

    public static void main(String[] args) {
        SpringApplication.run(CartService.class, args);
    }
}
