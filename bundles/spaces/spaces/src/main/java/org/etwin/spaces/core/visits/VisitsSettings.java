package org.etwin.spaces.core.visits;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Numbers of the rules about visits. */
@ObjectClassDefinition(name = "eTwin visits of spaces", description = "When a visit ends.")
@interface VisitsSettings {
    @AttributeDefinition(description = "Minutes without doing anything in a space after which a visit is over.")
    int idle_minutes() default 30;
}
