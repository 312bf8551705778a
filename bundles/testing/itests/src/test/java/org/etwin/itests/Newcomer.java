package org.etwin.itests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who has just registered and confirmed the address. */
final class Newcomer {
    static final String PASSWORD = "four words of my own";
    private final String email = "robin." + UUID.randomUUID().toString().substring(0, 8) + "@school.example";
    private final Rest rest;
    private final String school;

    /** @param schoolWords that find the school where the newcomer works */
    Newcomer(Server server, String territory, String schoolWords) {
        Map<String, Object> registration = new LinkedHashMap<>();
        registration.put("email", email);
        registration.put("password", PASSWORD);
        registration.put("givenName", "Robin");
        registration.put("familyName", "Novak");
        registration.put("language", "en");
        registration.put("codeOfConduct", "2026-01");
        registration.put("privacyTerms", "2026-01");
        rest = server.rest()
                .withToken(server.rest()
                        .post("/api/v1/registrations", registration)
                        .expect(200)
                        .at("token"));
        school = server.rest()
                .get("/api/v1/schools?territory=" + territory + "&words=" + schoolWords.replace(" ", "%20"))
                .at("/items/0/id");
    }

    Newcomer confirmed(Server server) {
        rest.post("/api/v1/registrations/confirmation", Map.of("code", new Mailbox(server).code(email)))
                .expect(204);
        return this;
    }

    String email() {
        return email;
    }

    Rest rest() {
        return rest;
    }

    /** @param extra what plug-ins ask: by plug-in, by field */
    Rest.Answer ask(Map<String, Object> extra) {
        Map<String, Object> profile = Map.of(
                "about",
                "I teach.",
                "subjects",
                List.of("SCIENCE"),
                "languages",
                List.of("en"),
                "ageFrom",
                11,
                "ageTo",
                12,
                "available",
                true);
        return rest.post(
                "/api/v1/join-requests",
                Map.of("school", school, "role", "TEACHER", "profile", profile, "extra", extra));
    }

    Rest.Answer mine() {
        return rest.get("/api/v1/join-requests/mine");
    }
}
