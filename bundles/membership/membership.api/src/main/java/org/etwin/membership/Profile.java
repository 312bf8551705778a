package org.etwin.membership;

import java.util.List;
import java.util.Map;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;

/**
 * A person as the reader may see her or him.
 *
 * @param etwinner wears the badge "eTwinning validated"
 * @param territory of the first school, or null while there is none
 * @param schools where validated; for the person alone also those asked for
 * @param extra values of plug-ins' fields that this reader may see: by plug-in, by field
 * @param photo a file of the use {@link #PHOTO}, or null; whoever sees the profile may read it
 */
public record Profile(
        Id account,
        String name,
        boolean etwinner,
        String territory,
        List<SchoolCard> schools,
        ProfileDetails details,
        Map<String, Map<String, String>> extra,
        Id photo) {
    /** The name of the {@code FileUse}: images, 5 MB. */
    public static final String PHOTO = "membership.photo";

    public Profile {
        schools = List.copyOf(schools);
        extra = Map.copyOf(extra);
    }
}
