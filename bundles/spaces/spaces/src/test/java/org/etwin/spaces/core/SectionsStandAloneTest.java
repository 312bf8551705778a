package org.etwin.spaces.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.etwin.testing.BundleRules;
import org.junit.jupiter.api.Test;

/** Sections know spaces only by the API that plug-ins have as well; the kernel knows no section. */
class SectionsStandAloneTest extends BundleRules {
    @Test
    void noSectionKnowsAnother() {
        check(slices().matching("org.etwin.spaces.core.(*)..").should().notDependOnEachOther());
    }

    @Test
    void theKernelKnowsNoSection() {
        check(noClasses()
                .that()
                .resideInAPackage("org.etwin.spaces.core")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.etwin.spaces.core.*.."));
    }

    @Test
    void aSectionUsesNothingOfTheKernelButItsWording() {
        check(noClasses()
                .that()
                .resideInAPackage("org.etwin.spaces.core.*..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.etwin\\.spaces\\.core\\.(?!Wording)[A-Z].*"));
    }
}
