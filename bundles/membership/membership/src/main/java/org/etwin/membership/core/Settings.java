package org.etwin.membership.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.etwin.membership.cfg}. */
@ObjectClassDefinition(name = "eTwin membership")
public @interface Settings {
    @AttributeDefinition(description = "Requests of one person that may be open")
    int requests_open() default 5;

    @AttributeDefinition(description = "Requests of one person in a day")
    int requests_day() default 10;

    @AttributeDefinition(description = "Days after the decision on which evidence is erased")
    int evidence_days() default 90;

    @AttributeDefinition(description = "Days without sign-in after which a member is hidden")
    int hidden_days() default 365;

    @AttributeDefinition(description = "Days without sign-in after which an account is erased")
    int erased_days() default 1095;

    @AttributeDefinition(description = "Days before that on which the first notice is mailed")
    int notice_days() default 30;

    @AttributeDefinition(description = "Days before that on which the second notice is mailed")
    int last_notice_days() default 7;

    @AttributeDefinition(description = "Domains of addresses that everybody can have: they hint at nothing")
    String[] open_domains() default {
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "msn.com",
        "yahoo.com",
        "icloud.com",
        "me.com",
        "gmx.de",
        "gmx.net",
        "web.de",
        "t-online.de",
        "aol.com",
        "mail.com",
        "proton.me",
        "protonmail.com",
        "siol.net",
        "kolumbus.fi",
        "luukku.com"
    };
}
