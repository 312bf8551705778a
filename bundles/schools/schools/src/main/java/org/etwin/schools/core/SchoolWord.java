package org.etwin.schools.core;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A folded word by which a school is found; written by {@link SchoolWords}. */
@Entity
@Table(name = "schools_word")
@IdClass(SchoolWord.Key.class)
public class SchoolWord {
    @Id
    private String word;

    @Id
    private long school;

    protected SchoolWord() {}

    /** Needed by JPA because the key has two parts. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public String word;
        public long school;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.school == school && Objects.equals(key.word, word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(word, school);
        }
    }
}
