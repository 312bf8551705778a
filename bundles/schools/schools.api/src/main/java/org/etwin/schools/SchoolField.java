package org.etwin.schools;

/** What a column of a register can hold. Texts: {@code schools.field.<name>}. */
public enum SchoolField {
    NAME,
    PUBLIC_NAME,
    TYPE,
    REGION,
    NUMBER,
    STREET,
    POSTCODE,
    PLACE,
    WEBSITE
}
