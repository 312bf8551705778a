package org.etwin.identity.core;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.etwin.notifications.Mail;

/** What a person takes out of a mail. */
final class Mailed {
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private Mailed() {}

    static String token(Mail mail) {
        return mail.link().substring(mail.link().lastIndexOf('/') + 1);
    }

    static String code(Mail mail) {
        Matcher code = CODE.matcher(mail.args().get(1).toString());
        code.find();
        return code.group();
    }
}
