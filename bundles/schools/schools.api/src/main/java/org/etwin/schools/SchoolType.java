package org.etwin.schools;

/** Texts: {@code schools.type.<name>}. */
public enum SchoolType {
    SCHOOL,
    /** Initial teacher education. */
    ITE,
    OTHER
}
