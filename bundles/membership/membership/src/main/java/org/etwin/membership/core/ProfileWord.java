package org.etwin.membership.core;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A folded word by which a person is found. */
@Entity
@Table(name = "membership_word")
@IdClass(ProfileWord.Key.class)
public class ProfileWord {
    @Id
    private String word;

    @Id
    private long account;

    protected ProfileWord() {}

    ProfileWord(String word, long account) {
        this.word = word;
        this.account = account;
    }

    String word() {
        return word;
    }

    /** Needed by JPA because the key has two parts. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public String word;
        public long account;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.account == account && Objects.equals(key.word, word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(word, account);
        }
    }
}
