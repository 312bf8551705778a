package org.etwin.spaces.core.presence;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Numbers of the rules about who is here. */
@ObjectClassDefinition(name = "eTwin presence in spaces", description = "How long somebody counts as here.")
@interface PresenceSettings {
    @AttributeDefinition(description = "Seconds after the last sign of a page after which nobody is there any more.")
    int lease_seconds() default 60;
}
