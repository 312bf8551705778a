package org.etwin.schools;

/** What is taught at a school; most levels are those of ISCED 2011. Texts: {@code schools.level.<name>}. */
public enum EducationLevel {
    /** Early childhood: ISCED 0. */
    PRE_SCHOOL,
    /** ISCED 1. */
    PRIMARY,
    /** ISCED 2. */
    LOWER_SECONDARY,
    /** General education: ISCED 3. */
    UPPER_SECONDARY,
    /** Vocational education and training: mostly ISCED 3 and 4. */
    VOCATIONAL,
    /** For pupils with special needs, of any level. */
    SPECIAL,
    /** For adults, of any level. */
    ADULT,
    /** Universities and colleges, where teachers are trained: ISCED 5 and above. */
    TERTIARY
}
