package org.etwin.membership;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;

/**
 * Two accounts that may be one person: they have the same name, in any order of its parts.
 *
 * @param sameSchool they name the same school
 */
public record DuplicatePair(Side one, Side other, boolean sameSchool) {
    /**
     * One of the two.
     *
     * @param schools that it names, in the territories that the reader looks after
     * @param email null unless the reader looks after a request of it
     * @param lastState of its newest affiliation
     */
    public record Side(Id account, String name, String email, List<SchoolCard> schools, AffiliationState lastState) {
        public Side {
            schools = List.copyOf(schools);
        }
    }
}
