package org.etwin.notifications;

import java.util.Set;
import org.etwin.testing.ApiRules;

class ApiRulesTest extends ApiRules {
    /** Sending is for cores only, as the actor of nobody; who has a link for leaving needs to be nobody either. */
    @Override
    protected Set<String> withoutActor() {
        return Set.of(
                "Mails.send",
                "Mails.mailboxIsOpen",
                "LateMails.post",
                "LateMails.forget",
                "LateMails.move",
                "LateMails.works",
                "NotificationSettings.leavable",
                "NotificationSettings.leave");
    }
}
