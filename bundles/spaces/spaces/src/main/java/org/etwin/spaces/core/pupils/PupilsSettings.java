package org.etwin.spaces.core.pupils;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.etwin.spaces.pupils.cfg}. */
@ObjectClassDefinition(name = "eTwin pupils")
@interface PupilsSettings {
    @AttributeDefinition(description = "Months after the last open space of a pupil after which the account is erased")
    int kept_months() default 12;

    @AttributeDefinition(description = "Days between the notice to the teacher and the erasure")
    int notice_days() default 30;

    @AttributeDefinition(description = "Days in which a colleague can take pupils over")
    int handover_days() default 30;
}
