package org.etwin.projects;

/**
 * The eight key competences for lifelong learning, as in the Council Recommendation of 22 May 2018 (2018/C 189/01). Texts:
 * {@code projects.competence.<name>}.
 */
public enum Competence {
    LITERACY,
    MULTILINGUAL,
    /** Mathematics, science, technology and engineering. */
    STEM,
    DIGITAL,
    /** Personal, social and learning to learn. */
    PERSONAL,
    CITIZENSHIP,
    ENTREPRENEURSHIP,
    CULTURAL
}
