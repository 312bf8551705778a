package org.etwin.membership.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.etwin.membership.directory.cfg}: what makes two people fit. */
@ObjectClassDefinition(name = "eTwin directory", description = "How people are ranked for a reader.")
public @interface DirectorySettings {
    @AttributeDefinition(description = "Points for each subject that both teach, up to three")
    int fit_subject() default 4;

    @AttributeDefinition(description = "Points for each language that both speak, up to three")
    int fit_language() default 2;

    @AttributeDefinition(description = "Points for pupils of the same ages")
    int fit_ages() default 3;

    @AttributeDefinition(description = "Points for being available for projects")
    int fit_available() default 4;
}
