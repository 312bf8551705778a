package org.etwin.membership;

import java.util.List;
import java.util.Locale;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/** The way into a school, from the side of the person. For signed-in adults. */
@ProviderType
public interface Joining {
    /** What plug-ins ask in that territory, besides our own fields. */
    List<AskedFields> asked(String territory, Locale language);

    /**
     * Asks the NSO of the school's territory, and stores the profile. While the e-mail address is not confirmed the
     * request is kept aside; it enters the queue in the moment of confirmation. Asking again is possible after a
     * rejection or after having left.
     *
     * @param language in which plug-ins are asked for fields and rules
     * @return the affiliation
     * @throws org.etwin.platform.Rejected invalid by field (those of plug-ins as {@code extra.<plugin>.<field>}); what
     *     rules of plug-ins refuse; conflict when there is already a request for that school
     */
    Id ask(Actor actor, JoinRequestForm form, Locale language);

    /** The actor's own, newest first, with their states. */
    List<Seen<JoinRequest>> mine(Actor actor);

    /** Answers what the NSO wanted to see: the request is in the queue again. */
    void giveEvidence(Actor actor, Id request, long version, String answer);

    /** The actor does not work there any more; rights that came from it end. */
    void leave(Actor actor, Id request, long version);
}
