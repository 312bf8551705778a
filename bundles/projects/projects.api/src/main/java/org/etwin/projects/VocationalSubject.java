package org.etwin.projects;

/** What is taught in vocational education. Texts: {@code projects.vocational.<name>}. */
public enum VocationalSubject {
    AGRICULTURE,
    ARTS_AND_CRAFTS,
    AUTOMOTIVE,
    BUSINESS,
    CHILD_CARE,
    CONSTRUCTION,
    COOKING,
    DESIGN,
    ELECTRICITY,
    ELECTRONICS,
    ENVIRONMENTAL_TECHNOLOGY,
    FASHION_AND_TEXTILES,
    HAIR_AND_BEAUTY,
    HEALTH_CARE,
    HOSPITALITY,
    INFORMATION_TECHNOLOGY,
    LABORATORY,
    LOGISTICS,
    MECHANICS,
    MEDIA_AND_PRINT,
    RETAIL,
    SECURITY,
    SOCIAL_CARE,
    SPORTS,
    TOURISM,
    VETERINARY,
    WOOD
}
