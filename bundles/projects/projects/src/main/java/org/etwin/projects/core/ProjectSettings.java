package org.etwin.projects.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Numbers of the rules for projects. */
@ObjectClassDefinition(name = "eTwin projects", description = "How long projects can be re-opened.")
@interface ProjectSettings {
    @AttributeDefinition(description = "Months after closing within which founders may re-open their project.")
    int months_to_reopen() default 12;
}
