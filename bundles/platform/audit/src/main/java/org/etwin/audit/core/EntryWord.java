package org.etwin.audit.core;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A folded word by which an entry is found; those of a person's name go with the person. */
@Entity
@IdClass(EntryWord.Key.class)
@Table(name = "audit_word")
public class EntryWord {
    static final long NOBODY = 0;

    @Id
    @Column(name = "entry_id")
    private long entry;

    @Id
    private String word;

    @Id
    @Column(name = "person_id")
    private long person;

    protected EntryWord() {}

    /** @param person whose name it is, or {@link #NOBODY} */
    EntryWord(long entry, String word, long person) {
        this.entry = entry;
        this.word = word;
        this.person = person;
    }

    /** How OpenJPA tells the words apart. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public long entry;
        public String word;
        public long person;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entry == key.entry && person == key.person && word.equals(key.word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(entry, word, person);
        }
    }
}
