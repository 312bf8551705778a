package org.etwin.webhooks.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.etwin.webhooks.cfg}. */
@ObjectClassDefinition(name = "eTwin webhooks")
public @interface WebhookSettings {
    @AttributeDefinition(
            description =
                    "Types of events that can be told, each with the member of the event that holds what it is about")
    String events() default
            "membership.asked:request, membership.approved:request, membership.rejected:request,"
                    + " membership.evidence-asked:request, membership.recheck-ordered:request, membership.left:request,"
                    + " membership.rights-ended:request, schools.created:school, schools.changed:school,"
                    + " schools.merged:school, schools.imported:source, projects.approved:project,"
                    + " projects.refused:project, projects.opened:project, projects.founder-left:project";

    @AttributeDefinition(description = "Seconds before the second try, the third and so on; then a delivery is parked")
    String retry_seconds() default "5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400";

    @AttributeDefinition(description = "Hours in which nothing arrived after which a webhook is switched off")
    int give_up_hours() default 120;

    @AttributeDefinition(description = "Hours for which requests are signed with the secret before as well")
    int previous_secret_hours() default 24;

    @AttributeDefinition(description = "Seconds that a request may take")
    int timeout_seconds() default 10;

    @AttributeDefinition(description = "Days for which deliveries are kept that have arrived or are parked")
    int kept_days() default 30;

    @AttributeDefinition(description = "Webhooks that one territory has at most")
    int most() default 20;

    @AttributeDefinition(description = "Whether addresses of the own network are allowed, and http instead of https")
    boolean private_addresses() default false;
}
