package org.etwin.network.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Numbers of the rules against spam. */
@ObjectClassDefinition(name = "eTwin network", description = "How many contacts can be asked.")
@interface NetworkSettings {
    @AttributeDefinition(description = "Requests one person may send within 24 hours.")
    int asked_a_day() default 50;

    @AttributeDefinition(description = "People one text may be sent to within 30 days; empty texts do not count.")
    int same_text() default 5;

    @AttributeDefinition(description = "Days before somebody who was declined may ask the same person again.")
    int days_after_decline() default 90;
}
