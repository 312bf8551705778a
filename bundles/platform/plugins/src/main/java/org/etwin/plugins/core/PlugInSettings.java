package org.etwin.plugins.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(name = "eTwin plug-ins")
public @interface PlugInSettings {
    @AttributeDefinition(description = "After how many faults within the minutes below a plug-in is stopped")
    int quarantine_faults() default 3;

    @AttributeDefinition(description = "For how many minutes a fault counts")
    int quarantine_minutes() default 60;

    @AttributeDefinition(description = "How many versions of a plug-in are kept besides the present one")
    int versions_kept() default 2;

    @AttributeDefinition(description = "The largest plug-in that is taken, in megabytes")
    int largest_megabytes() default 50;

    @AttributeDefinition(description = "How long is waited for a plug-in to run, in seconds")
    int wait_seconds() default 20;

    @AttributeDefinition(description = "Whether admins may install and update plug-ins over REST")
    boolean install_over_rest() default true;
}
