package org.etwin.membership.core;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A folded word by which an NSO finds a request. */
@Entity
@Table(name = "membership_request_word")
@IdClass(RequestWord.Key.class)
public class RequestWord {
    @Id
    private String word;

    @Id
    private long request;

    protected RequestWord() {}

    RequestWord(String word, long request) {
        this.word = word;
        this.request = request;
    }

    String word() {
        return word;
    }

    /** Needed by JPA because the key has two parts. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public String word;
        public long request;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.request == request && Objects.equals(key.word, word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(word, request);
        }
    }
}
