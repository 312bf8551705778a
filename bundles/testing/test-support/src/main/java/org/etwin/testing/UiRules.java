package org.etwin.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import org.junit.jupiter.api.Test;

/** What a bundle of views keeps: it calls APIs, and the shell finds it. */
public abstract class UiRules extends BundleRules {
    private static final String COMPONENT = "org.osgi.service.component.annotations.Component";

    protected UiRules() {}

    UiRules(JavaClasses ours) {
        super(ours);
    }

    @Test
    void aViewKnowsNoDatabaseAndNoRest() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.persistence..",
                        "java.sql..",
                        "javax.ws.rs..",
                        "org.etwin.persistence..",
                        "org.etwin.rest.."));
    }

    @Test
    void aViewKnowsNoCoreAndNotTheShell() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.etwin..core..", "org.etwin.ui.shell.."));
    }

    @Test
    void aViewOfEachBrowserIsItsOwn() {
        DescribedPredicate<JavaClass> prototype =
                describe("prototype-scoped components", type -> type.tryGetAnnotationOfType(COMPONENT)
                        .flatMap(annotation -> annotation.get("scope"))
                        .filter(scope -> scope.toString().contains("PROTOTYPE"))
                        .isPresent());
        check(classes().that().areAnnotatedWith("com.vaadin.flow.router.Route").should(ArchCondition.from(prototype)));
    }

    @Test
    void commercialComponentsAreNotUsed() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin.flow.component.board..",
                        "com.vaadin.flow.component.charts..",
                        "com.vaadin.flow.component.crud..",
                        "com.vaadin.flow.component.dashboard..",
                        "com.vaadin.flow.component.gridpro..",
                        "com.vaadin.flow.component.map..",
                        "com.vaadin.flow.component.richtexteditor..",
                        "com.vaadin.flow.component.spreadsheet..",
                        "com.vaadin.flow.component.confirmdialog.pro.."));
    }
}
