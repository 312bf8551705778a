package org.etwin.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Pupils' accounts: no e-mail, no profile, owned by the teacher who made them. Pupils of another teacher do not exist.
 * Whoever is suspended changes nothing.
 */
@ProviderType
public interface Pupils {
    /**
     * Makes accounts with readable user names ({@code ana.sunflower}), unique in the installation, and readable
     * passwords, in words of the teacher's language. Which space they go into, and whether the teacher may, is the
     * caller's to know.
     *
     * @param pupils as many at once as is configured, 60 unless told otherwise
     * @return in the order of the pupils; the only time the passwords can be read
     * @throws org.etwin.platform.Rejected forbidden unless the actor is an eTwinner; invalid by {@code names}
     */
    List<Slip> enrol(Actor teacher, Id school, List<NewPupil> pupils);

    /** How many {@link #enrol} makes at once. */
    int most(Actor teacher);

    /**
     * Makes one account with a given user name and password, for the system only: demo data, moves from elsewhere.
     *
     * @throws org.etwin.platform.Rejected conflict when the user name is taken; forbidden for everybody else
     */
    Slip createNamed(Actor system, Id owner, Id school, NewPupil pupil, String userName, String password);

    /** The same without a class. */
    default Slip createNamed(Actor system, Id owner, Id school, String name, String userName, String password) {
        return createNamed(system, owner, school, new NewPupil(name, ""), userName, password);
    }

    /**
     * New passwords for pupils of the actor's own; their sessions end. All or none.
     *
     * @return by class and name
     * @throws org.etwin.platform.Rejected not found when one of them is nobody's or somebody else's
     */
    List<Slip> resetPasswords(Actor teacher, Collection<Id> pupils);

    /** A new password for one. */
    default Slip resetPassword(Actor teacher, Id pupil) {
        return resetPasswords(teacher, List.of(pupil)).get(0);
    }

    /** The actor's own pupils by class and name; {@code className} null for all, empty for those in no class. */
    Page<PupilAccount> mine(Actor teacher, String className, PageRequest page);

    /** The classes of the actor's pupils with how many are in each; the empty name last, for those in none. */
    List<ClassSize> classes(Actor teacher);

    /** Puts pupils of the actor's own into a class; an empty name takes them out of theirs. All or none. */
    void intoClass(Actor teacher, Collection<Id> pupils, String className);

    /** Corrects the name of a pupil of the actor's own; the user name stays. */
    void rename(Actor teacher, Id pupil, String name);

    /**
     * Gives pupils of one teacher to another, who looks after them from now on; for the system only.
     *
     * @param some of them, or null for all; what is no pupil of {@code from} is left as it is
     */
    void handOver(Actor system, Id from, Id to, Collection<Id> some);

    /** Two schools were one: the pupils of {@code gone} are pupils of {@code kept}; for the system only. */
    void schoolMerged(Actor system, Id gone, Id kept);

    /** Owner, school, class and user name of those that are pupils. One query. */
    Map<Id, PupilAccount> find(Collection<Id> accounts);

    /** @param className label of the class, at most 30 characters; empty for none */
    record NewPupil(String name, String className) {
        public static NewPupil of(String name) {
            return new NewPupil(name, "");
        }
    }

    /** @param pupils how many of the teacher's pupils are in it */
    record ClassSize(String className, int pupils) {}

    /**
     * @param className empty for none
     * @param signedIn when last, or null
     */
    record PupilAccount(
            Id id,
            String name,
            String userName,
            Id owner,
            Id school,
            String className,
            Instant created,
            Instant signedIn) {
        /** One in no class, of whom only this much matters. */
        public PupilAccount(Id id, String name, String userName, Id owner, Id school) {
            this(id, name, userName, owner, school, "", Instant.EPOCH, null);
        }
    }

    /** What is printed for one pupil. */
    record Slip(Id pupil, String name, String userName, String password, String className) {
        public Slip(Id pupil, String name, String userName, String password) {
            this(pupil, name, userName, password, "");
        }

        /** Never shows the password. */
        @Override
        public String toString() {
            return "Slip[" + userName + "]";
        }
    }
}
