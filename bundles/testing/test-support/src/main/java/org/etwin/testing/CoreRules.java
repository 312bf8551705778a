package org.etwin.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** What a core bundle keeps: rules and entities behind the API, pages elsewhere. */
public abstract class CoreRules extends BundleRules {
    private static final String ENTITY = "javax.persistence.Entity";

    protected CoreRules() {}

    CoreRules(JavaClasses ours) {
        super(ours);
    }

    @Test
    void aCoreKnowsNothingOfPages() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "jakarta.servlet..", "org.etwin.ui..", "org.etwin.vaadin.."));
    }

    @Test
    void aCoreCallsOthersByTheirApi() {
        DescribedPredicate<JavaClass> insideOfOthers = describe(
                "inside of another bundle",
                type -> type.getPackageName().startsWith("org.etwin.")
                        && type.getPackageName().matches(".*\\.(core|console|ui)(\\..*)?")
                        && !ours().contain(type.getBaseComponentType().getName()));
        check(noClasses().should().dependOnClassesThat(insideOfOthers));
    }

    @Test
    void entitiesStayInTheCore() {
        check(classes().that().areAnnotatedWith(ENTITY).should().resideInAPackage("..core.."));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..core..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(ENTITY));
    }

    @Test
    void onlyTheCorePackageTalksToTheDatabase() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.persistence..", "java.sql..", "javax.sql..", "org.etwin.persistence"));
    }

    @Test
    void whichDatabaseItIsNobodyKnows() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.derby..", "org.postgresql..", "liquibase..", "com.zaxxer..", "org.hibernate.."));
    }

    @Test
    void slowMappingsAreNotUsed() {
        check(noFields().should().beAnnotatedWith("javax.persistence.ElementCollection"));
        check(noClasses().should().beAnnotatedWith("javax.persistence.Inheritance"));
    }
}
