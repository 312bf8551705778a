package org.etwin.notifications.mail.smtp;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.etwin.notifications.mail.cfg}. */
@ObjectClassDefinition(name = "eTwin mail")
public @interface SmtpSettings {
    @AttributeDefinition(
            description = "Name of the SMTP server; empty: mails are kept and can be read with etwin:mails")
    String smtp_host() default "";

    @AttributeDefinition
    int smtp_port() default 587;

    @AttributeDefinition(description = "none, starttls or tls")
    String smtp_security() default "starttls";

    @AttributeDefinition(description = "Empty: no sign-in")
    String smtp_user() default "";

    @AttributeDefinition
    String smtp_password() default "";

    @AttributeDefinition(description = "Address that mails come from")
    String mail_from() default "eTwin <etwin@localhost>";
}
