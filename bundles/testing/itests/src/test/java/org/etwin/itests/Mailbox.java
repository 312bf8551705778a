package org.etwin.itests;

import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails that the server kept, read in the console. */
record Mailbox(Server server) {
    /** The six digits that were mailed to that address. */
    String code(String address) {
        Pattern mail = Pattern.compile(Pattern.quote(address) + "\\s+[^\\n]*?(\\d{6})");
        AtomicReference<String> code = new AtomicReference<>();
        Wait.until("a code was mailed to " + address, () -> {
            Matcher found = mail.matcher(server.console("etwin:mails 30"));
            while (found.find()) {
                code.set(found.group(1));
            }
            return code.get() != null;
        });
        return code.get();
    }
}
