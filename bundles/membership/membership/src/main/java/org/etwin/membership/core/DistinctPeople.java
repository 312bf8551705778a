package org.etwin.membership.core;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Two accounts with one name of which an NSO knows that they are two people; the smaller id first. */
@Entity
@Table(name = "membership_distinct")
@IdClass(DistinctPeople.Key.class)
public class DistinctPeople {
    @Id
    private long one;

    @Id
    private long other;

    protected DistinctPeople() {}

    DistinctPeople(long one, long other) {
        this.one = one;
        this.other = other;
    }

    /** Needed by JPA because the key has two parts. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public long one;
        public long other;

        @Override
        public boolean equals(Object object) {
            return object instanceof Key key && key.other == other && key.one == one;
        }

        @Override
        public int hashCode() {
            return Objects.hash(one, other);
        }
    }
}
