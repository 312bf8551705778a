package org.etwin.identity.core;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.etwin.identity.spi.SignInProvider;

/** Vouches for whoever is named in the answer. */
final class Vouching implements SignInProvider {
    private final String name;

    Vouching(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String label(Locale language) {
        return "EU Login";
    }

    @Override
    public Start start(URI back, Locale language) {
        String state = UUID.randomUUID().toString();
        return new Start(URI.create("https://eu.example/?back=" + back), state, "memory of " + state);
    }

    @Override
    public Subject finish(URI back, String memory, Map<String, String> answer) {
        if (!memory.equals("memory of " + answer.get("state"))) {
            throw new AssertionError("asked with another's memory");
        }
        return new Subject(
                "https://eu.example",
                answer.get("who"),
                answer.get("email"),
                answer.containsKey("verified"),
                "Tina",
                "Novak");
    }
}
