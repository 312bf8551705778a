package org.etwin.spaces;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.etwin.identity.Pupils.ClassSize;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.identity.Pupils.Slip;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A teacher's pupils and the spaces they are in, class by class. Pupils of another teacher do not exist here. A pupil
 * leaves no space by itself: only a teacher takes it out.
 */
@ProviderType
public interface MyPupils {
    /**
     * Reads what was pasted from a class list: a name a line, or columns of name and class parted by tab, semicolon or
     * comma. Writes nothing.
     *
     * @param firstNames true to keep only the first names, with an initial where two would be called the same
     */
    Preview preview(Actor actor, Id space, String pasted, boolean firstNames);

    /**
     * Makes accounts and puts them in with the kind's pupil role. Needs {@link Right#CREATE_PUPILS}.
     *
     * @param school one of the teacher's validated schools; null for the only or first one
     * @param once anything of at most 64 characters that is the same when this is sent again by mistake, or null
     * @return in the order of the pupils; the only time the passwords can be read
     * @throws org.etwin.platform.Rejected conflict when {@code once} was used before: the first slips are the ones that hold
     */
    List<Slip> enrol(Actor actor, Id space, Id school, List<NewPupil> pupils, String once);

    /** By class and name; {@code className} null for all, empty for those in no class. */
    Page<MyPupil> list(Actor actor, String className, PageRequest page);

    /** The classes with how many are in each; the empty name, for those in none, last. */
    List<ClassSize> classes(Actor actor);

    /**
     * Puts pupils who have an account already into this space as well. Needs {@link Right#CREATE_PUPILS}. Who is in
     * already stays in.
     *
     * @param leave the spaces that they leave for it; archived ones stay as they are
     * @return how many came in
     * @throws org.etwin.platform.Rejected not found when one of them is not the actor's
     */
    int bring(Actor actor, Id space, Collection<Id> pupils, Collection<Id> leave);

    /**
     * Takes the actor's own pupils out of a space, whether the actor is still in it or not. What they wrote stays.
     *
     * @throws org.etwin.platform.Rejected not found; conflict when the space is archived
     */
    void takeOut(Actor actor, Id space, Collection<Id> pupils);

    /** The time until their accounts are erased begins anew: they are kept for another project. */
    void keep(Actor actor, Collection<Id> pupils);

    /** Ends the accounts for good. What the pupils wrote stays as a former pupil’s. All or none. */
    void erase(Actor actor, Collection<Id> pupils);

    /** @param most how many can be made at once */
    record Preview(List<Line> lines, int usable, int most) {
        public Preview {
            lines = List.copyOf(lines);
        }

        /** Those that can be made. */
        public List<NewPupil> pupils() {
            return lines.stream()
                    .filter(Line::usable)
                    .map(line -> new NewPupil(line.name(), line.className()))
                    .toList();
        }
    }

    /**
     * @param number of the line as it was pasted, from 1
     * @param name as the space will see it
     */
    record Line(int number, String name, String className, boolean usable, List<Remark> remarks) {
        public Line {
            remarks = List.copyOf(remarks);
        }
    }

    /** What there is to say about a line; its text is {@code spaces.pupils.remark.<name>}. */
    enum Remark {
        /** Not made: the name is too long. */
        NAME_TOO_LONG,
        /** Not made: signs that no name has. */
        NO_NAME,
        /** Not made: the class is too long or has signs that no class has. */
        NO_CLASS,
        /** Not made: more than can be made at once. */
        TOO_MANY,
        /** Made, but somebody in the list is called the same. */
        TWICE,
        /** Made, but a pupil of the same name and class is in the space. */
        IN_ALREADY,
        /** Made, but a first name is enough. */
        WHOLE_NAME;

        public boolean refuses() {
            return ordinal() <= TOO_MANY.ordinal();
        }
    }

    /**
     * @param spaces in which the pupil is
     * @param missing kinds of consent that were never recorded
     * @param refused kinds of consent that are refused
     * @param erased when the account will be erased because the pupil is in no open space, or null
     * @param handedTo the teacher who was asked to take the pupil over, or null
     */
    record MyPupil(
            PupilAccount pupil,
            List<InSpace> spaces,
            List<ConsentKind> missing,
            List<ConsentKind> refused,
            Instant erased,
            Id handedTo) {
        public MyPupil {
            spaces = List.copyOf(spaces);
            missing = List.copyOf(missing);
            refused = List.copyOf(refused);
        }
    }

    record InSpace(Id space, String title, SpaceState state) {}
}
