package org.etwin.membership.core;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A subject or language by which a person is found. */
@Entity
@Table(name = "membership_tag")
@IdClass(ProfileTag.Key.class)
public class ProfileTag {
    @Id
    private String tag;

    @Id
    private long account;

    protected ProfileTag() {}

    ProfileTag(String tag, long account) {
        this.tag = tag;
        this.account = account;
    }

    String tag() {
        return tag;
    }

    /** Needed by JPA because the key has two parts. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public String tag;
        public long account;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.account == account && Objects.equals(key.tag, tag);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tag, account);
        }
    }
}
