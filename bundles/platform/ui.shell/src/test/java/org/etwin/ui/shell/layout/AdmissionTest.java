package org.etwin.ui.shell.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Standing;
import org.etwin.ui.Public;
import org.etwin.ui.View;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final Actor TINA = new Actor.Person(new Id(1), "Tina", Set.of(), Standing.NONE);
    private static final Actor ANA = new Actor.Pupil(new Id(2), "Ana");

    static class Plain extends Div implements View {}

    @Public
    static class Open extends Div implements View {}

    @ForPupils
    static class Pupils extends Div implements View {}

    @Public
    @ForPupils
    static class Everybody extends Div implements View {}

    @Test
    void aVisitorMaySeeWhatIsPublicAndIsAskedToSignInElsewhere() {
        assertThat(Admission.verdict(Actor.VISITOR, Open.class)).isEqualTo(Admission.Verdict.ADMITTED);
        assertThat(Admission.verdict(Actor.VISITOR, Plain.class)).isEqualTo(Admission.Verdict.SIGN_IN);
        assertThat(Admission.verdict(Actor.VISITOR, Pupils.class)).isEqualTo(Admission.Verdict.SIGN_IN);
    }

    @Test
    void aPupilIsRefusedWhereverAPageIsNotMarkedForPupils() {
        assertThat(Admission.verdict(ANA, Plain.class)).isEqualTo(Admission.Verdict.REFUSED);
        assertThat(Admission.verdict(ANA, Open.class)).isEqualTo(Admission.Verdict.REFUSED);
        assertThat(Admission.verdict(ANA, Pupils.class)).isEqualTo(Admission.Verdict.ADMITTED);
        assertThat(Admission.verdict(ANA, Everybody.class)).isEqualTo(Admission.Verdict.ADMITTED);
    }

    @Test
    void anAdultWhoHasSignedInIsAdmitted() {
        assertThat(Admission.verdict(TINA, Plain.class)).isEqualTo(Admission.Verdict.ADMITTED);
        assertThat(Admission.verdict(TINA, Open.class)).isEqualTo(Admission.Verdict.ADMITTED);
    }

    @Test
    void whoSignsInComesBackToThePageAndItsFilters() {
        assertThat(Admission.signInAndReturn(new Location("schools?q=oulu&sort=name")))
                .isEqualTo("sign-in?to=schools%3Fq%3Doulu%26sort%3Dname");
    }

    @Test
    void signingInDoesNotLeadBackToSigningIn() {
        assertThat(Admission.signInAndReturn(new Location("sign-in?to=x"))).isEqualTo("sign-in");
        assertThat(Admission.signInAndReturn(new Location(""))).isEqualTo("sign-in");
    }
}
