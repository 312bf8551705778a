package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;

/**
 * The little of a person that stands beside what they wrote or asked.
 *
 * @param school the first where validated, or null
 * @param available an eTwinner who can be asked for contacts and projects
 * @param photo a file, or null; whoever sees the profile may read it
 */
public record MemberCard(Id account, String name, boolean etwinner, SchoolCard school, boolean available, Id photo) {
    /** Without a photo. */
    public MemberCard(Id account, String name, boolean etwinner, SchoolCard school, boolean available) {
        this(account, name, etwinner, school, available, null);
    }
}
