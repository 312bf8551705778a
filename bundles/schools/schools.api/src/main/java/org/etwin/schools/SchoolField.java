package org.etwin.schools;

/** What a column of a register can hold. Texts: {@code schools.field.<name>}. */
public enum SchoolField {
    NAME,
    PUBLIC_NAME,
    TYPE,
    REGION,
    ABROAD,
    NUMBER,
    STREET,
    POSTCODE,
    PLACE,
    WEBSITE,
    LEVELS,
    PUPILS,
    HEAD_NAME,
    HEAD_EMAIL
}
