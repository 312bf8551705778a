package org.etwin.spaces.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.etwin.testing.BundleRules;
import org.junit.jupiter.api.Test;

/** Sections know spaces only by the API that plug-ins have as well; the kernel, with its pupils and who hears what, knows no section. */
class SectionsStandAloneTest extends BundleRules {
    private static final String[] KERNEL = {"org.etwin.spaces.core.pupils..", "org.etwin.spaces.core.hearing.."};

    @Test
    void noSectionKnowsAnother() {
        check(slices().matching("org.etwin.spaces.core.(*)..").should().notDependOnEachOther());
    }

    @Test
    void theKernelKnowsNoSection() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.etwin.spaces.core", KERNEL[0], KERNEL[1])
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.etwin.spaces.core.*..").and(resideOutsideOfPackages(KERNEL))));
    }

    @Test
    void aSectionUsesNothingOfTheKernelButItsWordingAndItsAudit() {
        check(noClasses()
                .that()
                .resideInAPackage("org.etwin.spaces.core.*..")
                .and()
                .resideOutsideOfPackages(KERNEL)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.etwin\\.spaces\\.core\\.(?!Wording|Audited)[A-Z].*"));
    }
}
