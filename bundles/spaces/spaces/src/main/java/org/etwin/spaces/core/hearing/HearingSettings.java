package org.etwin.spaces.core.hearing;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** When a space is big. */
@ObjectClassDefinition(name = "eTwin news of spaces", description = "What members are told without having chosen.")
@interface HearingSettings {
    @AttributeDefinition(
            description = "A space with more members mails nothing by itself but mentions, answers and invitations.")
    int loud_members() default 50;
}
