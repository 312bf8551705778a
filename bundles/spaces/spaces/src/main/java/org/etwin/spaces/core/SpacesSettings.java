package org.etwin.spaces.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Numbers of the rules about members. */
@ObjectClassDefinition(name = "eTwin spaces", description = "How people get into spaces.")
@interface SpacesSettings {
    @AttributeDefinition(description = "Days after which an invitation, or the offer of a role, ends.")
    int invitation_days() default 30;

    @AttributeDefinition(description = "Invitations and reminders that one person can send within a day.")
    int invitations_a_day() default 30;

    @AttributeDefinition(description = "Invitations that one address can get within a day, from all spaces together.")
    int invitations_an_address_a_day() default 3;

    @AttributeDefinition(
            description = "Minutes for which somebody who is no member and gave a reason can read a space.")
    int inspection_minutes() default 60;

    @AttributeDefinition(description = "Days before somebody who was invited can be reminded.")
    int reminder_days() default 3;

    @AttributeDefinition(description = "Days for which an invitation is kept after its time was over.")
    int invitation_kept_days() default 30;
}
