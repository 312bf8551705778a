package org.etwin.rest.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.etwin.rest.cfg}. */
@ObjectClassDefinition(name = "eTwin REST")
public @interface Settings {
    @AttributeDefinition(description = "Hours for which the answer to a call with a key is kept")
    int keys_hours() default 24;

    @AttributeDefinition(
            description = "Seconds after which a call with a key that wrote nothing and never ended may be done anew")
    int keys_given_up_seconds() default 60;
}
