package org.etwin.projects.core;

import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.etwin.membership.Subject;
import org.etwin.platform.Id;
import org.etwin.projects.Competence;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Tool;
import org.etwin.projects.VocationalSubject;

/** The columns of a text, in a project as in each of its versions. */
@Embeddable
public class WrittenText {
    @Column(name = "title")
    private String title;

    @Column(name = "description")
    private String description;

    @Column(name = "aims")
    private String aims;

    @Column(name = "process")
    private String process;

    @Column(name = "results")
    private String results;

    @Column(name = "languages")
    private String languages;

    @Column(name = "subjects")
    private String subjects;

    @Column(name = "vocational")
    private String vocational;

    @Column(name = "competences")
    private String competences;

    @Column(name = "youngest")
    private int youngest;

    @Column(name = "oldest")
    private int oldest;

    @Column(name = "pupils")
    private int pupils;

    @Column(name = "tools")
    private String tools;

    @Column(name = "image")
    private Long image;

    @Column(name = "image_alt")
    private String imageAlt;

    protected WrittenText() {}

    WrittenText(ProjectText text) {
        write(text);
    }

    final void write(ProjectText text) {
        title = text.title();
        description = text.description();
        aims = text.aims();
        process = text.process();
        results = text.results();
        languages = Codes.joined(text.languages());
        subjects = Codes.joined(text.subjects());
        vocational = Codes.joined(text.vocational());
        competences = Codes.joined(text.competences());
        youngest = text.youngest();
        oldest = text.oldest();
        pupils = text.pupils();
        tools = Codes.joined(text.tools());
        image = text.image() == null ? null : text.image().value();
        imageAlt = text.imageAlt();
    }

    ProjectText read() {
        return new ProjectText(
                title,
                description,
                aims,
                process,
                results,
                Codes.split(languages, code -> code),
                Codes.split(subjects, Subject::valueOf),
                Codes.split(vocational, VocationalSubject::valueOf),
                Codes.split(competences, Competence::valueOf),
                youngest,
                oldest,
                pupils,
                Codes.split(tools, Tool::valueOf),
                image(),
                imageAlt);
    }

    private Id image() {
        return image == null ? null : new Id(image);
    }

    String title() {
        return title == null ? "" : title;
    }
}
