package org.etwin.membership.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.membership.ProfileDetails;
import org.etwin.membership.Subject;
import org.etwin.persistence.text.Folding;
import org.etwin.platform.Id;

/** How a person introduces herself or himself, as a row. */
@Entity
@Table(name = "membership_profile")
public class StoredProfile {
    private static final int LONGEST_NAME = 200;

    @javax.persistence.Id
    private long account;

    @Version
    private long version;

    @Column(name = "display_name")
    private String name;

    @Column(name = "sort_key")
    private String sortKey;

    private String about;
    private String subjects;
    private String languages;

    @Column(name = "age_from")
    private Integer ageFrom;

    @Column(name = "age_to")
    private Integer ageTo;

    private boolean available;
    private boolean etwinner;
    private String interests;
    private Long photo;

    @Column(name = "name_key")
    private String nameKey = "";

    protected StoredProfile() {}

    StoredProfile(Id account, String name) {
        this.account = account.value();
        call(name);
        tell(ProfileDetails.BLANK);
    }

    final void call(String current) {
        name = current.length() <= LONGEST_NAME ? current : current.substring(0, LONGEST_NAME);
        sortKey = Folding.key(current, LONGEST_NAME);
        nameKey = Folding.words(current).stream().sorted().collect(Collectors.joining(" "));
        nameKey = nameKey.substring(0, Math.min(LONGEST_NAME, nameKey.length()));
    }

    final void tell(ProfileDetails details) {
        about = details.about();
        subjects = joined(details.subjects().stream().map(Enum::name).toList());
        languages = joined(details.languages());
        ageFrom = details.ageFrom();
        ageTo = details.ageTo();
        available = details.available();
        interests = details.interests();
    }

    ProfileDetails details() {
        Set<Subject> taught =
                split(subjects).stream().map(Subject::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
        return new ProfileDetails(about, taught, split(languages), ageFrom, ageTo, available, interests);
    }

    void wearBadge(boolean worn) {
        etwinner = worn;
    }

    Id account() {
        return new Id(account);
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    String sortKey() {
        return sortKey;
    }

    /** The same for all orders of the parts of a name. */
    String nameKey() {
        return nameKey;
    }

    /** A file, or null. */
    Id photo() {
        return photo == null ? null : new Id(photo);
    }

    void look(Id file) {
        photo = file == null ? null : file.value();
    }

    boolean etwinner() {
        return etwinner;
    }

    boolean available() {
        return available;
    }

    private static String joined(Collection<String> values) {
        return values.stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> split(String values) {
        return values.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(values.split(" ")));
    }
}
