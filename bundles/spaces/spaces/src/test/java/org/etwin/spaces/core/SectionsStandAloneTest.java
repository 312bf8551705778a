package org.etwin.spaces.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.etwin.testing.BundleRules;
import org.junit.jupiter.api.Test;

/** Sections know spaces only by the API that plug-ins have as well; the kernel, with its pupils, knows no section. */
class SectionsStandAloneTest extends BundleRules {
    private static final String PUPILS = "org.etwin.spaces.core.pupils..";

    @Test
    void noSectionKnowsAnother() {
        check(slices().matching("org.etwin.spaces.core.(*)..").should().notDependOnEachOther());
    }

    @Test
    void theKernelKnowsNoSection() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.etwin.spaces.core", PUPILS)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.etwin.spaces.core.*..").and(resideOutsideOfPackage(PUPILS))));
    }

    @Test
    void aSectionUsesNothingOfTheKernelButItsWording() {
        check(noClasses()
                .that()
                .resideInAPackage("org.etwin.spaces.core.*..")
                .and()
                .resideOutsideOfPackage(PUPILS)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.etwin\\.spaces\\.core\\.(?!Wording)[A-Z].*"));
    }
}
