package org.etwin.schools;

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
        String website) {
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
    }

    /** The least that makes a school. */
    public static SchoolDetails of(String name, String place) {
        return new SchoolDetails(name, null, SchoolType.SCHOOL, null, null, null, null, place, null);
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
