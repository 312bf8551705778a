package org.etwin.membership;

import java.util.List;
import java.util.Locale;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/** The way into a school, from the side of the person. For signed-in adults who are not suspended. */
@ProviderType
public interface Joining {
    /** What plug-ins ask in that territory, besides our own fields. */
    List<AskedFields> asked(String territory, Locale language);

    /**
     * Asks the NSO of the school's territory, and stores the profile. While the e-mail address is not confirmed the
     * request is kept aside; it enters the queue in the moment of confirmation. Asking again is possible after a
     * rejection or after having left. An eTwinner who adds a school has the rights there at once, for the time that
     * the territory's settings say, in which the NSO looks at it ({@link AffiliationState#RECHECK}).
     *
     * @param language in which plug-ins are asked for fields and rules
     * @return the affiliation
     * @throws org.etwin.platform.Rejected invalid by field (those of plug-ins as {@code extra.<plugin>.<field>},
     *     {@code evidence}); what rules of plug-ins refuse; conflict when there is already a request for that school
     */
    Id ask(Actor actor, JoinRequestForm form, Locale language);

    /** The actor's own, newest first, with their states; also for whoever is suspended. */
    List<Seen<JoinRequest>> mine(Actor actor);

    /** {@link #giveEvidence(Actor, Id, long, String, List)} without files. */
    default void giveEvidence(Actor actor, Id request, long version, String answer) {
        giveEvidence(actor, request, version, answer, List.of());
    }

    /**
     * Answers what the NSO wanted to see: the request is in the queue again.
     *
     * @param answer needed unless there are files, at most 2,000 characters
     * @param files stored for {@link Evidence#USE}; with those given before at most {@link Evidence#MOST}
     */
    void giveEvidence(Actor actor, Id request, long version, String answer, List<Id> files);

    /**
     * The person works at another school instead: the old affiliation ends and the new one is asked for, in one step. An
     * eTwinner keeps the rights as with {@link #ask}.
     *
     * @param request the affiliation that ends
     * @return the new affiliation
     * @throws org.etwin.platform.Rejected as {@link #ask}; stale; conflict
     */
    Id changeSchool(Actor actor, Id request, long version, JoinRequestForm form, Locale language);

    /** The person does something else at the same school; nobody has to decide. */
    void changeRole(Actor actor, Id request, long version, SchoolRole role);

    /** The actor does not work there any more; rights that came from it end. */
    void leave(Actor actor, Id request, long version);
}
