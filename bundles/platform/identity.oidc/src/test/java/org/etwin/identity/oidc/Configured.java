package org.etwin.identity.oidc;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** A file of settings, as the framework hands it over. */
record Configured(Map<String, String> lines) implements Settings {
    static Configured provider(String issuer) {
        return new Configured(Map.of(
                "name",
                "eu-login",
                "label",
                "EU Login",
                "label.fi",
                "EU-kirjautuminen",
                "issuer",
                issuer,
                "client.id",
                "etwin"));
    }

    Configured with(String setting, String value) {
        Map<String, String> more = new HashMap<>(lines);
        more.put(setting, value);
        return new Configured(more);
    }

    OidcProvider taken(Path folder) {
        return new OidcProvider(this, lines, folder, Clock.systemUTC());
    }

    @Override
    public String name() {
        return lines.get("name");
    }

    @Override
    public String label() {
        return lines.get("label");
    }

    @Override
    public String issuer() {
        return lines.get("issuer");
    }

    @Override
    public String client_id() {
        return lines.get("client.id");
    }

    @Override
    public String client_secret_file() {
        return lines.getOrDefault("client.secret.file", "");
    }

    @Override
    public String client_secret_env() {
        return lines.getOrDefault("client.secret.env", "");
    }

    @Override
    public String scopes() {
        return lines.getOrDefault("scopes", "openid profile email");
    }

    @Override
    public String algorithms() {
        return lines.getOrDefault("algorithms", "RS256 PS256 ES256");
    }

    @Override
    public int timeout_seconds() {
        return 20;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Settings.class;
    }
}
