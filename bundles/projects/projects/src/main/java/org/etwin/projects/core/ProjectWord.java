package org.etwin.projects.core;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A folded word by which a project is found; written by {@link Findables}. */
@Entity
@Table(name = "projects_word")
@IdClass(ProjectWord.Key.class)
public class ProjectWord {
    @Id
    @Column(name = "word")
    private String word;

    @Id
    @Column(name = "project")
    private long project;

    protected ProjectWord() {}

    /** Needed by JPA because the key has two parts. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public String word;
        public long project;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.project == project && Objects.equals(key.word, word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(word, project);
        }
    }
}
