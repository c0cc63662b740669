package dev.newsstand.cart.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class SandboxSettingsTests {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer());

    @Test
    void sandboxIsOffUnlessSomebodyTurnsItOn() {
        service.run(context -> assertThat(isOn(context)).isFalse());
        service.withSystemProperties("NEWSSTAND_SANDBOX_PAYMENTS=true")
                .run(context -> assertThat(isOn(context)).isTrue());
    }

    private static boolean isOn(ApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("newsstand.payments.sandbox.enabled", Boolean.class);
    }
}
