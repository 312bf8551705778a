package org.etwin.projects.rest;

import javax.ws.rs.QueryParam;
import org.etwin.membership.Subject;
import org.etwin.projects.Competence;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectQuery;
import org.etwin.projects.ProjectState;
import org.etwin.projects.VocationalSubject;

/** Which projects are looked for, as it stands in the address. */
public final class ShowcaseQuery {
    @QueryParam("words")
    private String words;

    @QueryParam("territory")
    private String territory;

    @QueryParam("subject")
    private Subject subject;

    @QueryParam("vocational")
    private VocationalSubject vocational;

    @QueryParam("competence")
    private Competence competence;

    @QueryParam("age")
    private Integer age;

    @QueryParam("language")
    private String language;

    @QueryParam("kind")
    private ProjectKind kind;

    @QueryParam("state")
    private ProjectState state;

    ProjectQuery query() {
        return new ProjectQuery(words, territory, subject, vocational, competence, age, language, kind, state);
    }
}
