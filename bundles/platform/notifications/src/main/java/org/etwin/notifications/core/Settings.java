package org.etwin.notifications.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.etwin.notifications.cfg}. */
@ObjectClassDefinition(name = "eTwin notifications")
public @interface Settings {
    @AttributeDefinition(description = "Hour of the day, 0 to 23, of daily and weekly mails, where the recipient is")
    int digest_hour() default 7;

    @AttributeDefinition(description = "Day of the weekly mail, 1 is Monday")
    int digest_weekday() default 1;

    @AttributeDefinition(description = "Zone of people who chose none and whose territory has none")
    String zone_usual() default "Europe/Brussels";

    @AttributeDefinition(description = "Zones of territories where ours are not right, as BE-NL=Europe/Brussels, ...")
    String zone_territories() default "";

    @AttributeDefinition(description = "Days that notifications are kept")
    int keep_days() default 365;
}
