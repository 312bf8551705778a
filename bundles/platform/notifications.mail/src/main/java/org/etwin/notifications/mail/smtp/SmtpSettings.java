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

    @AttributeDefinition(
            description = "Mails a minute, of one node; links that somebody waits for are not counted. 0: no limit")
    int mail_per_minute() default 600;

    @AttributeDefinition(
            description = "Address that mails come back to, as name@domain; each mail comes back to"
                    + " name+<its number>@domain. Empty: to the address that mails come from")
    String bounce_address() default "";

    @AttributeDefinition(description = "So many refusals within bounce.days close an address")
    int bounce_most() default 3;

    @AttributeDefinition
    int bounce_days() default 30;

    @AttributeDefinition(description = "IMAP server of the mailbox behind bounce.address; empty: none is read")
    String bounce_imap_host() default "";

    @AttributeDefinition
    int bounce_imap_port() default 993;

    @AttributeDefinition(description = "none, starttls or tls")
    String bounce_imap_security() default "tls";

    @AttributeDefinition
    String bounce_imap_user() default "";

    @AttributeDefinition
    String bounce_imap_password() default "";

    @AttributeDefinition(description = "Days that sent mails are kept")
    int keep_sent_days() default 14;

    @AttributeDefinition(description = "Days that mails which could not be delivered are kept")
    int keep_parked_days() default 180;

    @AttributeDefinition(description = "Name on top of each mail")
    String brand_name() default "eTwin";

    @AttributeDefinition(description = "Whole https address of a PNG, 40 pixels high; empty: only the name")
    String brand_logo() default "";
}
