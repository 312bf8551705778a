package org.etwin.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.testing.wrong.MailManager;
import org.etwin.testing.wrong.Mails;
import org.etwin.testing.wrong.core.Mail;
import org.etwin.testing.wrong.rest.MailResource;
import org.etwin.testing.wrong.ui.GoodView;
import org.etwin.testing.wrong.ui.MailView;
import org.junit.jupiter.api.Test;

class EveryRuleFiresTest {
    @Test
    void onNamesFieldsAndLookUps() {
        BundleRules rules = new BundleRules(of(MailManager.class)) {};
        fires(rules::whoeverTypesManagerHasNotFoundTheNameYet, "MailManager");
        fires(rules::servicesComeThroughTheConstructor, "mails");
        fires(rules::nothingIsRememberedInStaticFields, "sent");
        fires(rules::nothingIsLookedUpBehindTheContainer, "FrameworkUtil");
    }

    @Test
    void onApisThatPullInMoreOrForgetWhoActs() {
        ApiRules rules = new ApiRules(of(Mails.class)) {};
        fires(rules::anApiNeedsNothingButJavaAndLowerApis, "EntityManager");
        fires(rules::whoActsIsTheFirstParameterOfEveryService, "Mails.send");
    }

    @Test
    void onCoresThatLetEntitiesOutOrShowPages() {
        CoreRules rules = new CoreRules(of(Mail.class, MailResource.class)) {};
        fires(rules::aCoreKnowsNothingOfPages, "Route");
        fires(rules::entitiesStayInTheCore, "MailResource");
        fires(rules::onlyTheCorePackageTalksToTheDatabase, "EntityManager");
        fires(rules::slowMappingsAreNotUsed, "ElementCollection");
        fires(new CoreRules(of(MailResource.class)) {}::aCoreCallsOthersByTheirApi, "Mail");
    }

    @Test
    void onViewsThatKnowTooMuch() {
        UiRules rules = new UiRules(of(MailView.class, GoodView.class)) {};
        fires(rules::aViewKnowsNoDatabaseAndNoRest, "EntityManager");
        fires(rules::aViewKnowsNoCoreAndNotTheShell, "core.Mail");
        fires(rules::aViewOfEachBrowserIsItsOwn, "MailView");
        fires(rules::commercialComponentsAreNotUsed, "Chart");
        assertThatCode(new UiRules(of(GoodView.class)) {}::aViewOfEachBrowserIsItsOwn)
                .doesNotThrowAnyException();
    }

    private static JavaClasses of(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    private static void fires(ThrowingCallable rule, String because) {
        assertThatThrownBy(rule).isInstanceOf(AssertionError.class).hasMessageContaining(because);
    }
}
