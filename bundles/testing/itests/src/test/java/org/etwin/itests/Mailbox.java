package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails that the server kept, as the mailbox of the demo shows them to everybody. */
record Mailbox(Server server) {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    /** The six digits that were mailed to that address. */
    String code(String address) {
        AtomicReference<String> code = new AtomicReference<>();
        Wait.until("a code was mailed to " + address, () -> {
            for (JsonNode mail : server.rest()
                    .get("/api/v1/mails?address=" + address)
                    .expect(200)
                    .json()
                    .at("/items")) {
                Matcher found = CODE.matcher(
                        mail.at("/subject").asText() + " " + mail.at("/body").asText());
                if (code.get() == null && mail.at("/to").asText().equals(address) && found.find()) {
                    code.set(found.group());
                }
            }
            return code.get() != null;
        });
        return code.get();
    }
}
