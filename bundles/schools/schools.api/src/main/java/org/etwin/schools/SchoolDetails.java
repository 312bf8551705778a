package org.etwin.schools;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What people tell about a school. Blank counts as null; white space around is taken off.
 *
 * @param name the legal one: needed, at most 200 characters
 * @param publicName how people call it, or null when that is the same
 * @param type {@link SchoolType#SCHOOL} when null
 * @param region within the territory, or null
 * @param number in the official register, at most 40 characters; needed where the territory's settings say so
 * @param place town or village: needed
 * @param website address with {@code http} or {@code https}, or null
 * @param abroad the country it lies in (ISO 3166-1 alpha-2) when that is not the territory's, else null
 * @param levels taught there; empty when nobody told
 * @param pupils how many, 0 to 100,000, or null
 * @param headName of whoever leads it, at most 120 characters, or null; not for visitors
 * @param headEmail of the same, or null; only for the NSO of its territory and for whoever may change the school. The
 *     head is told once by mail that the school is registered
 */
public record SchoolDetails(
        String name,
        String publicName,
        SchoolType type,
        String region,
        String number,
        String street,
        String postcode,
        String place,
        String website,
        String abroad,
        Set<EducationLevel> levels,
        Integer pupils,
        String headName,
        String headEmail) {
    public SchoolDetails {
        name = tidy(name);
        publicName = tidy(publicName);
        type = type == null ? SchoolType.SCHOOL : type;
        region = tidy(region);
        number = tidy(number);
        street = tidy(street);
        postcode = tidy(postcode);
        place = tidy(place);
        website = tidy(website);
        abroad = tidy(abroad);
        levels = levels == null || levels.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(levels));
        headName = tidy(headName);
        headEmail = tidy(headEmail);
    }

    /** What stands on its sign. */
    public SchoolDetails(
            String name,
            String publicName,
            SchoolType type,
            String region,
            String number,
            String street,
            String postcode,
            String place,
            String website) {
        this(
                name,
                publicName,
                type,
                region,
                number,
                street,
                postcode,
                place,
                website,
                null,
                Set.of(),
                null,
                null,
                null);
    }

    /** The least that makes a school. */
    public static SchoolDetails of(String name, String place) {
        return new SchoolDetails(name, null, SchoolType.SCHOOL, null, null, null, null, place, null);
    }

    /** The same with another head. */
    public SchoolDetails head(String otherName, String otherEmail) {
        return new SchoolDetails(
                name,
                publicName,
                type,
                region,
                number,
                street,
                postcode,
                place,
                website,
                abroad,
                levels,
                pupils,
                otherName,
                otherEmail);
    }

    /** The same with another number. */
    public SchoolDetails number(String other) {
        return new SchoolDetails(
                name,
                publicName,
                type,
                region,
                other,
                street,
                postcode,
                place,
                website,
                abroad,
                levels,
                pupils,
                headName,
                headEmail);
    }

    private static String tidy(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        // PostgreSQL keeps no text that has it.
        String kept = text.replace("\u0000", "").strip();
        return kept.isEmpty() ? null : kept;
    }
}
