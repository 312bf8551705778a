package org.etwin.projects.core;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A code by which projects are filtered, such as {@code s:BIOLOGY}; written by {@link Findables}. */
@Entity
@Table(name = "projects_facet")
@IdClass(ProjectFacet.Key.class)
public class ProjectFacet {
    @Id
    @Column(name = "facet")
    private String facet;

    @Id
    @Column(name = "project")
    private long project;

    protected ProjectFacet() {}

    /** Needed by JPA because the key has two parts. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public String facet;
        public long project;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.project == project && Objects.equals(key.facet, facet);
        }

        @Override
        public int hashCode() {
            return Objects.hash(facet, project);
        }
    }
}
