package org.etwin.schools.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.etwin.schools.cfg}. */
@ObjectClassDefinition(name = "eTwin schools", description = "Numbers of the rules for schools and their registers.")
@interface SchoolSettings {
    @AttributeDefinition(description = "Schools that one person who is no NSO may add in 24 hours")
    int schools_a_day() default 10;

    @AttributeDefinition(description = "Hours within which an import can be undone")
    int undo_hours() default 24;

    @AttributeDefinition(description = "Days for which an uploaded register is kept; its report stays")
    int register_days() default 30;
}
