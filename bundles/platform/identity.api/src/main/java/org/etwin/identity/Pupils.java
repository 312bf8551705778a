package org.etwin.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Pupils' accounts: no e-mail, no profile, owned by the teacher who made them. */
@ProviderType
public interface Pupils {
    /**
     * Makes accounts with readable user names ({@code ana.sunflower}), unique in the installation, and readable
     * passwords. Which space they go into, and whether the teacher may, is the caller's to know.
     *
     * @param names as shown to the space, for example {@code Ana}; at most 60 at once
     * @return in the order of the names; the only time the passwords can be read
     * @throws org.etwin.platform.Rejected forbidden unless the actor is an eTwinner
     */
    List<Slip> create(Actor teacher, Id school, List<String> names);

    /**
     * Makes one account with a given user name and password, for the system only: demo data, moves from elsewhere.
     *
     * @throws org.etwin.platform.Rejected conflict when the user name is taken; forbidden for everybody else
     */
    Slip createNamed(Actor system, Id owner, Id school, String name, String userName, String password);

    /** A new password; for the owner. Sessions of the pupil end. */
    Slip resetPassword(Actor teacher, Id pupil);

    /**
     * Gives pupils of one teacher to another, who looks after them from now on; for the system only.
     *
     * @param some of them, or null for all; what is no pupil of {@code from} is left as it is
     */
    void handOver(Actor system, Id from, Id to, Collection<Id> some);

    /** Two schools were one: the pupils of {@code gone} are pupils of {@code kept}; for the system only. */
    void schoolMerged(Actor system, Id gone, Id kept);

    /** Owner, school and user name of those that are pupils. */
    Map<Id, PupilAccount> find(Collection<Id> accounts);

    record PupilAccount(Id id, String name, String userName, Id owner, Id school) {}

    /** What is printed for one pupil. */
    record Slip(Id pupil, String name, String userName, String password) {
        /** Never shows the password. */
        @Override
        public String toString() {
            return "Slip[" + userName + "]";
        }
    }
}
