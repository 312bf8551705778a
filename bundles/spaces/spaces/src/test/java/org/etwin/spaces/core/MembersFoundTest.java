package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.util.List;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Seen;
import org.etwin.spaces.SpaceMember;
import org.etwin.spaces.SpaceMembers.MemberQuery;
import org.etwin.spaces.SpaceMembers.Seers;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class MembersFoundTest {
    private final SpacesForTests kernel;
    private final Actor.Person tina;
    private final Id club;

    MembersFoundTest(Database database) {
        kernel = new SpacesForTests(database);
        Clubs clubs = new Clubs();
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina Žagar");
        club = kernel.open(clubs, 1, tina);
        kernel.join(club, kernel.village().teacher("Heli Zimmer"), "helper");
        kernel.join(club, kernel.village().generalUser("Tineke de Vries"), "reader");
        kernel.join(club, kernel.village().pupil("Tim", tina), "child");
    }

    @Test
    void membersAreFoundByTheBeginningsOfTheirNamesWhateverTheCaseAndTheAccents() {
        assertThat(names("tin")).containsExactly("Tina Žagar", "Tineke de Vries");
        assertThat(names("ZAG")).containsExactly("Tina Žagar");
        assertThat(names("vries tin")).containsExactly("Tineke de Vries");
        assertThat(names("ina")).isEmpty();
        assertThat(names("  ")).hasSize(4);
        assertThat(names("'; drop\u0000 --")).isEmpty();
    }

    @Test
    void whatIsFoundIsCountedFilteredByRoleAndReadPageByPage() {
        Page<Seen<SpaceMember>> first = search(new MemberQuery("ti", null), new PageRequest(null, 2));
        assertThat(first.total().value()).isEqualTo(3);
        Page<Seen<SpaceMember>> rest = search(new MemberQuery("ti", null), new PageRequest(first.next(), 2));
        assertThat(rest.items()).extracting(seen -> seen.value().name()).containsExactly("Tim");
        assertThat(rest.next()).isNull();
        assertThat(search(new MemberQuery("ti", "reader"), PageRequest.first()).items())
                .extracting(seen -> seen.value().name())
                .containsExactly("Tineke de Vries");
    }

    @Test
    void whoIsMentionedIsFoundByNameAndOnlyByMembers() {
        assertThat(kernel.members().named(tina, club, "ti", 2))
                .extracting(SpaceMember::name)
                .containsExactly("Tim", "Tina Žagar");
        Actor.Person stranger = kernel.village().teacher("Tinka");
        refused(Kind.NOT_FOUND, () -> kernel.members().named(stranger, club, "ti", 2));
    }

    @Test
    void everyMemberSeesWhoCanSeeTheSpaceByRoleWithCountsAndSomeNames() {
        kernel.join(club, kernel.village().generalUser("Second reader"), "reader");
        List<Seers> seers = kernel.members().seers(tina, club, 1);
        assertThat(seers)
                .extracting(each -> each.role().key() + " " + each.count() + " " + each.names())
                .containsExactly(
                        "leader 1 [Tina Žagar]",
                        "helper 1 [Heli Zimmer]",
                        "reader 2 [Tineke de Vries]",
                        "child 1 [Tim]");
        refused(Kind.NOT_FOUND, () -> kernel.members().seers(kernel.village().teacher("Tinka"), club, 1));
    }

    @Test
    void thePagesNeedFewStatements() {
        assertThat(kernel.db().statements(() -> names("ti"))).hasSizeLessThanOrEqualTo(3);
        assertThat(kernel.db().statements(() -> kernel.members().seers(tina, club, 20)))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(kernel.db().statements(() -> kernel.spaces().find(tina, club)))
                .hasSizeLessThanOrEqualTo(6);
    }

    private List<String> names(String words) {
        return search(new MemberQuery(words, null), PageRequest.first()).items().stream()
                .map(seen -> seen.value().name())
                .toList();
    }

    private Page<Seen<SpaceMember>> search(MemberQuery query, PageRequest page) {
        return kernel.members().search(tina, club, query, page);
    }
}
